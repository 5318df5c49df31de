package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelEnding;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.Labels;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Cahier des charges §3: a professional employed by the structure. Once that is in doubt the structure is heard, then a director decides. */
@Service
public class EmploymentFollowUp {
    private final Dossiers dossiers;
    private final Labels labels;
    private final LabelStanding standing;
    private final Journal journal;

    EmploymentFollowUp(Dossiers dossiers, Labels labels, LabelStanding standing, Journal journal) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.standing = standing;
        this.journal = journal;
    }

    /** @throws InvalidAnswersException when a doubt has no reason */
    public void review(String number, String professional, EmploymentReview review, String reason) {
        if (review == EmploymentReview.QUESTIONED && reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Dites ce qui pose question\u00a0: la structure lira votre motif.");
        }
        record(
                number,
                review == EmploymentReview.COMPLIANT ? Act.EMPLOYMENT_COMPLIANT : Act.EMPLOYMENT_QUESTIONED,
                professional,
                Map.of("reason", reason));
    }

    public void explain(String number, String professional, String comment) {
        record(number, Act.EMPLOYMENT_EXPLAINED, professional, Map.of("comment", comment));
    }

    /** @throws InvalidAnswersException when a label is ended without a reason, or has ended already */
    public void decide(String number, String professional, EmploymentDecision decision, String reason) {
        if (decision == EmploymentDecision.MAINTAINED) {
            record(number, Act.EMPLOYMENT_MAINTAINED, professional, Map.of("reason", reason));
            return;
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "La fin d’un label doit être motivée\u00a0: la structure lira votre motif.");
        }
        var label = labels.of(dossiers.get(number).candidature().id(), professional)
                .map(Label::number)
                .orElseThrow();
        standing.end(label, LabelEnding.EMPLOYMENT, reason);
    }

    private void record(String number, Act act, String professional, Object said) {
        journal.record(dossiers.get(number).candidature().id(), act, professional, said);
    }
}
