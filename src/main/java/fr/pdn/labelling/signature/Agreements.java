package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AgreementTexts;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.documents.GeneratedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Conventions, charters and mission letters: frozen when they are opened for signature, and from then on what is shown. */
@Service
public class Agreements implements AgreementTexts {
    private final AgreementWording wording;
    private final AgreementVersions versions;
    private final Signatures signatures;

    Agreements(AgreementWording wording, AgreementVersions versions, Signatures signatures) {
        this.wording = wording;
        this.versions = versions;
        this.signatures = signatures;
    }

    /** The version people sign, or what is proposed; empty as long as there is nothing to sign. */
    public Optional<Agreement> of(AgreementKind kind, Dossier dossier, String professional) {
        return versions.last(dossier.candidature().id(), kind, professional)
                .or(() -> proposed(kind, dossier, professional));
    }

    /** The same, frozen now if it was not yet. */
    Optional<Agreement> opened(AgreementKind kind, Dossier dossier, String professional) {
        return of(kind, dossier, professional).map(text -> text.frozen() ? text : versions.freeze(text));
    }

    /** When the facts say something else than the last version, this makes a new one, which nobody has signed. */
    public Agreement freeze(AgreementKind kind, Dossier dossier, String professional) {
        return versions.freeze(proposed(kind, dossier, professional).orElseThrow());
    }

    @Override
    public Text of(GeneratedKind kind, Dossier dossier, String professional) {
        var text = opened(AgreementKind.valueOf(kind.name()), dossier, professional)
                .orElseThrow();
        var signed = signatures.of(text);
        var complete = signed.size() == text.kind().parties().size();
        return new Text(
                text.html(),
                text.version(),
                text.sha256(),
                complete ? signed.stream().map(Agreements::proof).toList() : List.of());
    }

    /** Refs of the professionals who were retained. */
    public static List<String> retained(Dossier dossier) {
        var retained = new ArrayList<String>();
        dossier.last(Act.DECIDED_ACCEPTED)
                .ifPresent(act -> act.detail().path("retained").forEach(ref -> retained.add(ref.asText())));
        return retained;
    }

    private Optional<Agreement> proposed(AgreementKind kind, Dossier dossier, String professional) {
        return wording.html(kind, dossier, professional)
                .map(html -> Agreement.proposed(dossier.candidature().id(), kind, professional, html));
    }

    private static Proof proof(Signature signature) {
        return new Proof(
                signature.party().label(),
                signature.name(),
                signature.capacity(),
                signature.address(),
                signature.signedAt(),
                signature.method().label(),
                signature.level());
    }
}
