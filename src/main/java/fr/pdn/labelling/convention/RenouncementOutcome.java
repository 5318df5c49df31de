package fr.pdn.labelling.convention;

public enum RenouncementOutcome {
    RENOUNCED,
    EXTENDED
}
