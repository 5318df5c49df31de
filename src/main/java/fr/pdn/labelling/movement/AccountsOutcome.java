package fr.pdn.labelling.movement;

public enum AccountsOutcome {
    VERIFIED,
    TO_CORRECT
}
