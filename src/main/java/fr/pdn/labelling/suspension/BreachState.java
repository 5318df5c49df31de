package fr.pdn.labelling.suspension;

import fr.pdn.labelling.candidature.RecordedAct;

/** Where the procedure about a breach stands. Never stored: read from its acts. */
public enum BreachState {
    TO_QUALIFY("À qualifier"),
    AMICABLE("Échange amiable en cours"),
    NOTICE_TO_SIGN("Mise en demeure à signer"),
    NOTICE_SENT("Mise en demeure envoyée"),
    SUSPENDED("Suspension en cours"),
    DISMISSED("Sans suite"),
    SETTLED("Réglé à l’amiable"),
    CLOSED("Procédure close sans suite"),
    WARNED("Avertissement"),
    LIFTED("Suspension levée"),
    LAPSED("Suspension arrivée à son terme"),
    TERMINATED("Résiliation"),
    WITHDRAWN("Close : la structure s’est retirée");

    private final String label;

    BreachState(String label) {
        this.label = label;
    }

    public String label() {
        return label.replace(" :", "\u00a0:");
    }

    /** Nothing more will come of it. */
    public boolean over() {
        return compareTo(DISMISSED) >= 0;
    }

    /** After one more act. */
    BreachState after(RecordedAct act) {
        var choice = act.text(BreachFile.CHOICE);
        return switch (act.kind()) {
            case BREACH_QUALIFIED ->
                switch (BreachQualification.valueOf(choice)) {
                    case NO_ACTION -> DISMISSED;
                    case AMICABLE -> AMICABLE;
                    case FORMAL_NOTICE, URGENT -> NOTICE_TO_SIGN;
                };
            case AMICABLE_CONTACT_HELD -> choice.equals(AmicableOutcome.SETTLED.name()) ? SETTLED : NOTICE_TO_SIGN;
            case FORMAL_NOTICE_SIGNED -> NOTICE_SENT;
            case FORMAL_NOTICE_RETURNED -> TO_QUALIFY;
            case SUSPENSION_DECIDED ->
                switch (SuspensionDecision.valueOf(choice)) {
                    case NO_ACTION -> CLOSED;
                    case WARNING -> WARNED;
                    case SUSPENDED -> SUSPENDED;
                };
            case LIFTING_DECIDED -> choice.equals(LiftingDecision.LIFTED.name()) ? LIFTED : SUSPENDED;
            case SUSPENSION_OUTCOME_DECIDED ->
                switch (SuspensionOutcome.valueOf(choice)) {
                    case LIFTED -> LIFTED;
                    case PROLONGED -> SUSPENDED;
                    case TERMINATED -> TERMINATED;
                };
            case SUSPENSION_LAPSED -> this == SUSPENDED ? LAPSED : this;
            case BREACH_PROCEDURE_ENDED -> WITHDRAWN;
            default -> this;
        };
    }
}
