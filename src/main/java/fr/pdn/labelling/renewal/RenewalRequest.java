package fr.pdn.labelling.renewal;

/** Whether a structure wants its convention to go on. */
public enum RenewalRequest {
    RENEWED,
    NOT_RENEWED
}
