package fr.pdn.labelling.candidature;

/** What the date of implicit refusal asks for today. */
public enum ImplicitRefusalStage {
    UPCOMING,
    POSTPONED,
    REACHED,
    SETTLED
}
