package fr.pdn.labelling.web;

/** An answer that was given and can be given again. */
record GivenAnswer(String requestHash, int status, String location, String contentType, byte[] body) {}
