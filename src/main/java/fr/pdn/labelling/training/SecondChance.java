package fr.pdn.labelling.training;

public enum SecondChance {
    RETRY,
    EXHAUSTED
}
