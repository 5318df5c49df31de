package fr.pdn.labelling.eligibility;

public enum AdmissibilityOutcome {
    ADMISSIBLE,
    INADMISSIBLE,
    LAPSED
}
