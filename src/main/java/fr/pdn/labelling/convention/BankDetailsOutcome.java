package fr.pdn.labelling.convention;

public enum BankDetailsOutcome {
    CONFIRMED,
    TO_CORRECT
}
