package fr.pdn.labelling.signature;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.AgreementTexts;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.documents.PageCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Conventions, charters and mission letters: frozen when they are opened for signature, and from then on what is shown. */
@Service
public class Agreements implements AgreementTexts {
    private final AgreementWording wording;
    private final AgreementVersions versions;
    private final Signatures signatures;
    private final Agents agents;

    Agreements(AgreementWording wording, AgreementVersions versions, Signatures signatures, Agents agents) {
        this.wording = wording;
        this.versions = versions;
        this.signatures = signatures;
        this.agents = agents;
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
                complete ? "" : PageCode.prefix(dossier.number(), text.id(), text.version()),
                complete ? signed.stream().map(this::proof).toList() : List.of());
    }

    /** Refs of the professionals who were retained. */
    public static List<String> retained(Dossier dossier) {
        return dossier.retained();
    }

    private Optional<Agreement> proposed(AgreementKind kind, Dossier dossier, String professional) {
        return wording.html(kind, dossier, professional)
                .map(html -> Agreement.proposed(dossier.candidature().id(), kind, professional, html));
    }

    private Proof proof(Signature signature) {
        return new Proof(
                signature.party().label(),
                signature.name(),
                signature.capacity(),
                signature.address(),
                signature.signedAt(),
                verified(signature),
                signature.level(),
                Objects.toString(signature.scanSha256(), ""));
    }

    private String verified(Signature signature) {
        return signature.method() == SignatureMethod.SCAN
                ? "signature manuscrite, numérisée, vérifiée par %s le %s"
                        .formatted(agents.nameOf(signature.checkedBy()), FrenchDates.moment(signature.checkedAt()))
                : signature.method().label();
    }
}
