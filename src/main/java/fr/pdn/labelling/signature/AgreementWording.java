package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Dossier;
import java.util.Optional;

/** What the texts say, filled in with the facts of a dossier as they are now. */
public interface AgreementWording {
    /**
     * @param professional ref of whom it is about, or null
     * @return well-formed HTML; empty as long as there is nothing to sign
     */
    Optional<String> html(AgreementKind kind, Dossier dossier, String professional);
}
