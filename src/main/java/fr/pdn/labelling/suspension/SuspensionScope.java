package fr.pdn.labelling.suspension;

/** One label, or the convention with all of its labels. */
public enum SuspensionScope {
    LABEL,
    CONVENTION
}
