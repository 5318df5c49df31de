package fr.pdn.labelling.label;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.PendingSignatures;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Signatures that do not come: a reviewer gives more time or notes, with a reason, that the professional goes no further. */
@Service
public class SignatureWatch {
    private final Dossiers dossiers;
    private final Journal journal;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    SignatureWatch(Dossiers dossiers, Journal journal, DeadlineSettings deadlines, Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public SignaturesLeft left(String number, String professional) {
        return PendingSignatures.of(dossiers.get(number), professional).none()
                ? SignaturesLeft.COMPLETE
                : SignaturesLeft.AWAITED;
    }

    public void decide(String number, String professional, AbandonmentOutcome outcome, String reason) {
        var candidature = dossiers.get(number).candidature().id();
        if (outcome == AbandonmentOutcome.EXTENDED) {
            var until = LocalDate.ofInstant(clock.instant(), Campaign.PARIS).plusDays(deadlines.signatureDays());
            journal.record(
                    candidature, Act.FORMALITIES_TIME_EXTENDED, professional, Map.of("dueOn", until, "reason", reason));
            return;
        }
        if (left(number, professional) == SignaturesLeft.COMPLETE) {
            throw InvalidAnswersException.at(
                    "/abandonmentOutcome", "Tout a été signé entre-temps\u00a0: il n’y a plus d’abandon à constater.");
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Un abandon constaté doit être motivé.");
        }
        journal.record(candidature, Act.ABANDONMENT_NOTED, professional, Map.of("reason", reason));
    }
}
