package fr.pdn.labelling.convention;

public enum GrantOutcome {
    PAID,
    REJECTED
}
