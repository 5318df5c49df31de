package fr.pdn.labelling.eligibility;

public enum Decision {
    ACCEPTED,
    REFUSED,
    RETURNED
}
