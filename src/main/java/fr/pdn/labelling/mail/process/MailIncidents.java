package fr.pdn.labelling.mail.process;

import fr.pdn.labelling.engine.Incidents;
import fr.pdn.labelling.mail.FailedMail;
import fr.pdn.labelling.mail.UndeliveredMail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A mail that did not leave is an incident on the procedure of its dossier, so that Cockpit shows it. Before and after the
 * procedure the journal alone tells.
 */
@Component
class MailIncidents implements UndeliveredMail {
    private static final String TYPE = "mailFailed";
    private static final String PROCEDURE = "labelling-procedure";

    private final Incidents incidents;
    private final ApplicationEventPublisher events;

    MailIncidents(Incidents incidents, ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.events = events;
    }

    @Override
    public void raised(FailedMail mail) {
        var message = "Courriel %s non envoyé. %s".formatted(mail.code(), mail.error());
        incidents.raise(TYPE, mail.id().toString(), PROCEDURE, mail.dossier(), message);
        events.publishEvent(mail);
    }

    @Override
    public void closed(FailedMail mail) {
        incidents.resolve(TYPE, mail.id().toString());
    }
}
