package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Map;
import org.springframework.stereotype.Service;

/** An agent looks at a scan: it shows the text as it stands, signed by whom it should be, or it does not. */
@Service
public class ScanCheck {
    private final Dossiers dossiers;
    private final Agreements agreements;
    private final PaperScans scans;
    private final Signatures signatures;
    private final SignedTexts signed;
    private final Journal journal;
    private final CurrentActor actor;

    ScanCheck(
            Dossiers dossiers,
            Agreements agreements,
            PaperScans scans,
            Signatures signatures,
            SignedTexts signed,
            Journal journal,
            CurrentActor actor) {
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.scans = scans;
        this.signatures = signatures;
        this.signed = signed;
        this.journal = journal;
        this.actor = actor;
    }

    /** A scan and the text it should show. */
    public record Sent(Agreement text, PaperScan scan) {}

    public Sent sent(String number, SigningStep step, String professional) {
        var text = agreements
                .of(step.kind(), dossiers.get(number), step.about(professional))
                .orElseThrow();
        return new Sent(text, scans.open(text, step.party()).orElseThrow());
    }

    /** @param reason what the signatory is told to do again; required when the scan does not conform */
    public void check(String number, SigningStep step, String professional, ScanOutcome outcome, String reason) {
        if (outcome == ScanOutcome.NOT_CONFORMING && reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Indiquez au signataire ce qui n’est pas conforme.");
        }
        var sent = sent(number, step, professional);
        var text = sent.text();
        var scan = sent.scan();
        scans.check(scan.id(), outcome, actor.name(), reason);
        journal.record(
                text.candidature(),
                outcome == ScanOutcome.CONFORMING ? Act.SIGNED_PAPER_CONFIRMED : Act.SIGNED_PAPER_REFUSED,
                text.professional(),
                Map.of(
                        "agreement", text.kind().label(),
                        "kind", text.kind().name(),
                        "party", step.party().name(),
                        "name", scan.name(),
                        "version", text.version(),
                        "sha256", SigningOnPaper.hashes(scan),
                        "reason", reason));
        if (outcome == ScanOutcome.CONFORMING) {
            signatures.add(text, scan);
            signed.record(number, step, professional);
        }
    }
}
