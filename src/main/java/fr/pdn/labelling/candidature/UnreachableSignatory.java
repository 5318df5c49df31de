package fr.pdn.labelling.candidature;

import fr.pdn.labelling.mail.FailedMail;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mail that asks a professional to sign did not leave: agents see the incident, and the structure can tell their address. */
@Component
class UnreachableSignatory {
    private static final Set<MailTemplate> TO_SIGN = EnumSet.of(
            MailTemplate.CHARTER_TO_SIGN,
            MailTemplate.SIGNATURE_CODE,
            MailTemplate.SIGNATURES_REMINDER,
            MailTemplate.SCAN_NOT_CONFORMING);

    private final Dossiers dossiers;
    private final Notifications notifications;

    UnreachableSignatory(Dossiers dossiers, Notifications notifications) {
        this.dossiers = dossiers;
        this.notifications = notifications;
    }

    /** Once for each mail, however often it is alerted. */
    @EventListener
    void on(FailedMail mail) {
        if (TO_SIGN.contains(MailTemplate.named(mail.template()))) {
            dossiers.find(mail.dossier()).ifPresent(dossier -> tell(dossier, mail));
        }
    }

    private void tell(Dossier dossier, FailedMail mail) {
        dossier.answers().professionals().stream()
                .filter(person -> mail.recipient().equalsIgnoreCase(person.email()))
                .findFirst()
                .ifPresent(person -> notifications.send(
                        MailTemplate.SIGNATORY_UNREACHABLE, dossier, person.ref(), "unreachable-" + mail.id()));
    }
}
