package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.mail.MailEntry;
import java.util.UUID;

/**
 * A mail of the dossier, in a list.
 *
 * @param fate « Envoyé le … », « En attente … » or « Échec … »
 */
public record MailLine(
        UUID id, String code, String subject, String recipient, String fate, boolean failed, String error) {

    public static MailLine of(MailEntry mail) {
        return new MailLine(
                mail.id(),
                mail.code(),
                mail.subject(),
                mail.recipient(),
                fate(mail),
                mail.failedAt() != null,
                mail.lastError() == null ? "" : mail.lastError());
    }

    private static String fate(MailEntry mail) {
        if (mail.sentAt() != null) {
            return "Envoyé le " + FrenchDates.moment(mail.sentAt());
        }
        if (mail.failedAt() != null) {
            return "Non envoyé le %s, après %d essais".formatted(FrenchDates.moment(mail.failedAt()), mail.attempts());
        }
        return "En attente d’envoi depuis le " + FrenchDates.moment(mail.at());
    }
}
