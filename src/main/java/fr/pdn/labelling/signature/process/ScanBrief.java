package fr.pdn.labelling.signature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.signature.process.SignatureVariables.stepOf;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.signature.PaperScan;
import fr.pdn.labelling.signature.ScanCheck;
import fr.pdn.labelling.signature.SigningOnPaper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${scanBrief.of(execution)}} in the model: what was sent, and what the codes on its pages said. */
@Component("scanBrief")
public class ScanBrief {
    private final ScanCheck check;

    ScanBrief(ScanCheck check) {
        this.check = check;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var step = stepOf(execution);
        var sent = check.sent(number, step, PROFESSIONAL.optionalIn(execution).orElse(null));
        var text = new BriefText();
        text.line(
                "**%s, version %s, pour %s**",
                sent.text().kind().label(), sent.text().version(), step.party().label());
        text.line(
                "Signé par %s, %s, reçu le %s.", sent.scan().name(), sent.scan().capacity(), received(sent.scan()));
        text.line("%s", codes(sent.scan()));
        sent.scan()
                .files()
                .forEach(file ->
                        text.item("[%s](/dossiers/" + number + "/documents/" + file.document() + ")", file.fileName()));
        return text.toString();
    }

    private static String received(PaperScan scan) {
        return FrenchDates.moment(scan.sentAt());
    }

    private static String codes(PaperScan scan) {
        if (scan.found().isEmpty()) {
            return "Codes illisibles\u00a0: comparez vous-même le document, sa version et chaque page.";
        }
        var found = "Codes lus\u00a0: %s sur %d.".formatted(SigningOnPaper.words(scan.found()), scan.pages());
        return scan.missing().isEmpty()
                ? found
                : found + " Codes illisibles\u00a0: vérifiez vous-même " + SigningOnPaper.words(scan.missing()) + ".";
    }
}
