package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.GeneratedKind;

/** The texts that people agree to, as the portal shows them: what is printed is what is signed. */
public interface AgreementTexts {
    /**
     * @param kind a convention, a charter or a mission letter
     * @param professional ref of whom it is about, or null
     * @return well-formed HTML
     */
    String html(GeneratedKind kind, Dossier dossier, String professional);
}
