package fr.pdn.labelling.candidature;

/** @param link the page that the mail opens */
record Recipient(String name, String email, String link) {}
