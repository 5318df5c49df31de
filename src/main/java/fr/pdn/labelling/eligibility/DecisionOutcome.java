package fr.pdn.labelling.eligibility;

public enum DecisionOutcome {
    ACCEPTED,
    REFUSED,
    LAPSED
}
