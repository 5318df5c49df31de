package fr.pdn.labelling.presence;

/** What is to be done about a presence now. */
public enum PresenceMeasure {
    NOTHING,
    REMIND_PROFESSIONAL,
    REMIND_STRUCTURE,
    CONTACT
}
