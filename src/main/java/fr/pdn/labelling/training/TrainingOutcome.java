package fr.pdn.labelling.training;

public enum TrainingOutcome {
    TRAINED,
    EXEMPTED,
    NOT_TRAINED
}
