package fr.pdn.labelling.presence;

import fr.pdn.labelling.candidature.Act;

/** What came of the coordination's contact with a structure. */
public enum ContactOutcome {
    ACTION_PLAN(Act.PRESENCE_PLAN_AGREED),
    EXCUSED(Act.PRESENCE_EXCUSED),
    BREACH(Act.PRESENCE_BREACH_REPORTED);

    private final Act act;

    ContactOutcome(Act act) {
        this.act = act;
    }

    Act act() {
        return act;
    }
}
