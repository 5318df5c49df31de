package fr.pdn.labelling.forms;

/** One mistake in what was answered: where, as an RFC 6901 pointer ({@code /professionals/0/email}), and a French sentence. */
public record AnswerError(String pointer, String message) {}
