package fr.pdn.labelling.mail;

/** A mail as its addressee got it. */
public record MailContent(MailEntry entry, String text, String html) {}
