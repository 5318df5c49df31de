package fr.pdn.labelling.eligibility;

public enum CommitteeNeed {
    REQUIRED,
    NOT_REQUIRED
}
