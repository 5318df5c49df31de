package fr.pdn.labelling.mail;

import java.util.UUID;

/** @param error what stopped it, in French for the person who will see to it */
public record FailedMail(
        UUID id, String dossier, String template, String code, String recipient, String subject, String error) {}
