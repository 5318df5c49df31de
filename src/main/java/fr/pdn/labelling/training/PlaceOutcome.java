package fr.pdn.labelling.training;

public enum PlaceOutcome {
    CONFIRMED,
    DECLINED
}
