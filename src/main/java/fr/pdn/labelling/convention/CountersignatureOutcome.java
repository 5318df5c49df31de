package fr.pdn.labelling.convention;

public enum CountersignatureOutcome {
    SIGNED,
    RETURNED
}
