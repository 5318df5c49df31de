package fr.pdn.labelling.candidature;

/** What the table proposes of a candidature's admissibility, and what a reviewer makes of it. */
public enum Admissibility {
    DRAFT,
    ADMISSIBLE,
    INCOMPLETE,
    LATE,
    INADMISSIBLE
}
