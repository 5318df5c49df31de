package fr.pdn.labelling.mail;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A mail to send, named by its template.
 *
 * @param dossier candidature number, or the id of the draft
 * @param template file name of the template without its ending, e.g. {@code complements-requested}
 * @param event what the mail answers to, unique per occurrence: one dossier, event and recipient make one mail
 * @param to one address
 * @param model what the template shows, by the keys of {@link MailTemplate}; dates as {@code java.time}, absent when unknown
 * @param calendar an appointment it brings (RFC 5545), or null
 */
public record OutgoingMail(
        String dossier, String template, String event, String to, Map<String, Object> model, String calendar) {

    public OutgoingMail(String dossier, String template, String event, String to, Map<String, Object> model) {
        this(dossier, template, event, to, model, null);
    }

    public OutgoingMail {
        requireNonNull(dossier, "dossier");
        requireNonNull(template, "template");
        requireNonNull(event, "event");
        to = PlainText.line(requireNonNull(to, "to"));
    }
}
