package fr.pdn.labelling.training;

/** A session was opened or a place was taken: the choice offered to the coordination is another one. */
public record SessionsChanged() {}
