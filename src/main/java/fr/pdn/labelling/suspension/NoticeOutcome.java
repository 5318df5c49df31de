package fr.pdn.labelling.suspension;

public enum NoticeOutcome {
    SIGNED,
    RETURNED
}
