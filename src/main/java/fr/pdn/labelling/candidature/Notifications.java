package fr.pdn.labelling.candidature;

import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The mails of the procedure, written to the outbox in the transaction of the step that tells people something. */
@Service
public class Notifications {
    private final Dossiers dossiers;
    private final Recipients recipients;
    private final Addressees people;
    private final MailFacts facts;
    private final Letters letters;
    private final SessionCalendar calendars;
    private final Outbox outbox;

    Notifications(
            Dossiers dossiers,
            Recipients recipients,
            Addressees people,
            MailFacts facts,
            Letters letters,
            SessionCalendar calendars,
            Outbox outbox) {
        this.dossiers = dossiers;
        this.recipients = recipients;
        this.people = people;
        this.facts = facts;
        this.letters = letters;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    /**
     * @param template name of the mail, as in the model
     * @param professional ref of whom it is about, or null
     * @param event what happened, once: the same event never makes a second mail
     */
    public void send(String template, String number, String professional, String event) {
        send(template, number, professional, event, Map.of());
    }

    /** The same, with more than the facts of the dossier say. */
    public void send(String template, String number, String professional, String event, Map<String, Object> said) {
        send(MailTemplate.named(template), dossiers.get(number), professional, event, said);
    }

    /** About a draft, with more than its answers say. */
    public void send(MailTemplate template, Dossier draft, String event, Map<String, Object> said) {
        send(template, draft, null, event, said);
    }

    void send(MailTemplate template, Dossier dossier, String professional, String event) {
        send(template, dossier, professional, event, Map.of());
    }

    private void send(
            MailTemplate template, Dossier dossier, String professional, String event, Map<String, Object> said) {
        var letter = letters.write(template, dossier, professional, event);
        var calendar = calendars.of(template, dossier, professional).orElse(null);
        var mails = new ArrayList<OutgoingMail>();
        for (var recipient : recipients.of(template, dossier, professional)) {
            var model = new HashMap<>(facts.of(template, dossier, professional));
            model.putAll(said);
            model.put("recipientName", recipient.name());
            model.put("link", recipient.link());
            letter.flatMap(written -> people.documentLink(recipient, dossier, written))
                    .ifPresent(address -> model.put("documentLink", address));
            mails.add(new OutgoingMail(
                    dossier.candidature().reference(), template.fileName(), event, recipient.email(), model, calendar));
        }
        outbox.enqueue(List.copyOf(mails));
    }
}
