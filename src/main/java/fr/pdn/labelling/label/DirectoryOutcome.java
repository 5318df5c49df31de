package fr.pdn.labelling.label;

public enum DirectoryOutcome {
    VERIFIED,
    TO_CORRECT
}
