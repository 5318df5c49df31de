package fr.pdn.labelling.mail;

/** @param subject one line, with its prefix */
record RenderedMail(String subject, String text, String html) {}
