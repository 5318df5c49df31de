package fr.pdn.labelling.suspension;

/** What the Caf makes of a report. */
public enum BreachQualification {
    NO_ACTION,
    AMICABLE,
    FORMAL_NOTICE,
    URGENT
}
