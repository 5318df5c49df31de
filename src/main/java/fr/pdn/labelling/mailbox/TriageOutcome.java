package fr.pdn.labelling.mailbox;

public enum TriageOutcome {
    ATTACHED,
    SET_ASIDE
}
