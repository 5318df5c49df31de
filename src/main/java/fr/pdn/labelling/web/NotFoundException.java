package fr.pdn.labelling.web;

/** What was asked for does not exist, or is not this account's: the answer does not tell which. */
public class NotFoundException extends RuntimeException {}
