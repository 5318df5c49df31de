package fr.pdn.labelling.eligibility;

public enum Opinion {
    FAVOURABLE,
    RESERVED,
    UNFAVOURABLE
}
