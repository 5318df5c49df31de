package fr.pdn.labelling.label;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a label once it is awarded: three acts, each brought about by a named person. Directory, verification, API and
 * kit read them, so that a suspension shows at once everywhere.
 */
@Service
public class LabelStanding {
    private final Labels labels;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    LabelStanding(Labels labels, Dossiers dossiers, Journal journal, Clock clock) {
        this.labels = labels;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A suspension lasts until it is lifted: its last day is announced, the act lifts nothing by itself.
     *
     * @param until null when no day was given
     * @throws InvalidAnswersException when the label is not in force
     */
    @Transactional
    public void suspend(String number, LocalDate until, String reason) {
        var detail = new HashMap<String, Object>(Map.of("label", number, "reason", reason));
        detail.put("until", until);
        record(number, LabelState.IN_FORCE, Act.LABEL_SUSPENDED, detail);
    }

    /** @throws InvalidAnswersException when the label is not suspended */
    @Transactional
    public void resume(String number, String reason) {
        record(number, LabelState.SUSPENDED, Act.LABEL_RESUMED, Map.of("label", number, "reason", reason));
    }

    /** @throws InvalidAnswersException when the label has ended already */
    @Transactional
    public void end(String number, LabelEnding ground, String reason) {
        var label = locked(number);
        if (state(label) == LabelState.ENDED) {
            throw refused(label);
        }
        record(label, Act.LABEL_ENDED, Map.of("label", number, "ground", ground.name(), "reason", reason));
    }

    /**
     * The convention has a new term. A provisional label keeps its own.
     *
     * @throws InvalidAnswersException when the label was ended before
     */
    @Transactional
    public void prolong(String number, LocalDate until) {
        var label = locked(number);
        if (label.lastFact() == Act.LABEL_ENDED) {
            throw refused(label);
        }
        if (!label.provisional()) {
            labels.prolong(number, until);
            record(label, Act.LABEL_PROLONGED, Map.of("label", number, "validUntil", until));
        }
    }

    /** The convention came to its term, and the label with it: nothing is recorded of one that had ended before. */
    @Transactional
    public void expire(String number) {
        var label = locked(number);
        if (label.lastFact() != Act.LABEL_ENDED) {
            record(label, Act.LABEL_ENDED, Map.of("label", number, "ground", LabelEnding.EXPIRED.name(), "reason", ""));
        }
    }

    private void record(String number, LabelState expected, Act act, Map<String, ?> detail) {
        var label = locked(number);
        if (state(label) != expected) {
            throw refused(label);
        }
        record(label, act, detail);
    }

    private void record(Label label, Act act, Map<String, ?> detail) {
        var candidature = dossiers.get(label.candidature()).candidature().id();
        journal.record(candidature, act, label.professional(), detail);
    }

    private Label locked(String number) {
        return labels.lock(number)
                .orElseThrow(() -> InvalidAnswersException.at("/label", "Aucun label ne porte ce numéro."));
    }

    private LabelState state(Label label) {
        return label.on(LocalDate.ofInstant(clock.instant(), Campaign.PARIS));
    }

    private InvalidAnswersException refused(Label label) {
        return InvalidAnswersException.at(
                "/label",
                "Le label %s est %s.".formatted(label.number(), state(label).label()));
    }
}
