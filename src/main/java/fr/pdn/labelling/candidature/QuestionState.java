package fr.pdn.labelling.candidature;

/** WAITING: the structure has not answered, and still may. */
public enum QuestionState {
    WAITING,
    SETTLED
}
