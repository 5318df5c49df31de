package fr.pdn.labelling.candidature;

public enum MessageOutcome {
    ANSWERED,
    CLOSED_WITHOUT_ANSWER
}
