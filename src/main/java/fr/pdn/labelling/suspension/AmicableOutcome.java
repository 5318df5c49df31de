package fr.pdn.labelling.suspension;

public enum AmicableOutcome {
    SETTLED,
    NOT_SETTLED
}
