package fr.pdn.labelling.suspension;

/** Whether the signed notice suspends at once (CRPA L. 121-2). */
public enum InterimMeasure {
    NONE,
    SUSPENDED
}
