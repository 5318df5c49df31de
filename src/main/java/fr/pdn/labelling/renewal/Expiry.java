package fr.pdn.labelling.renewal;

/** Why a convention came to its term. */
public enum Expiry {
    NO_ANSWER,
    NOT_RENEWED,
    REFUSED
}
