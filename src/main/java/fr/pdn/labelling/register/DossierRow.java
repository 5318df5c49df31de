package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.CandidatureState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A dossier in a list.
 *
 * @param inForce how many labels are
 * @param suspended how many labels are
 * @param steps those that wait, the most pressing first
 * @param due the nearest deadline, or null
 */
public record DossierRow(
        String number,
        String structure,
        String siret,
        String campaign,
        CandidatureState state,
        Instant submittedAt,
        int inForce,
        int suspended,
        List<ListedStep> steps,
        NextDue due) {

    /** @param implicitRefusal whether silence means refusal on that day, rather than a step being due */
    public record NextDue(LocalDate on, boolean implicitRefusal, boolean near, boolean past) {
        public String day() {
            return FrenchDates.day(on);
        }
    }

    public String submitted() {
        return FrenchDates.day(submittedAt);
    }

    public int openTasks() {
        return steps.size();
    }

    /** A convention says little of labels: what they are worth is said instead. */
    public String stateLabel() {
        if (state != CandidatureState.UNDER_CONVENTION || inForce + suspended == 0) {
            return state.label();
        }
        if (suspended == 0) {
            return Standing.LABELLED.label();
        }
        return inForce == 0
                ? Standing.SUSPENDED.label()
                : Standing.LABELLED.label()
                        + (suspended == 1 ? ", 1 label suspendu" : ", " + suspended + " labels suspendus");
    }

    /** What waits, in at most three lines: one name for the same step of several people. */
    public List<String> waiting() {
        var names = steps.stream().map(ListedStep::inWords).distinct().toList();
        if (names.size() <= 3) {
            return names;
        }
        return List.of(names.get(0), names.get(1), "et " + (names.size() - 2) + " autres étapes");
    }

    DossierRow with(List<ListedStep> open, NextDue next) {
        return new DossierRow(number, structure, siret, campaign, state, submittedAt, inForce, suspended, open, next);
    }
}
