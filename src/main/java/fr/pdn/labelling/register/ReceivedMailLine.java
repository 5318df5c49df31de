package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.mailbox.ReceivedMail;

/**
 * A message that came into the documents mailbox, in a list.
 *
 * @param dossier number of the one that it is in, empty when it is in none
 */
public record ReceivedMailLine(
        long number, String reference, String subject, String sender, String received, String state, String dossier) {
    private static final String WITHOUT_SUBJECT = "(sans objet)";
    private static final String UNKNOWN = "expéditeur illisible";

    static ReceivedMailLine of(ReceivedMail received) {
        var mail = received.mail();
        var address = mail.sender().isEmpty() ? UNKNOWN : mail.sender();
        return new ReceivedMailLine(
                mail.number(),
                mail.reference(),
                mail.subject().isBlank() ? WITHOUT_SUBJECT : mail.subject(),
                mail.senderName().isBlank() ? address : mail.senderName() + " (" + address + ")",
                FrenchDates.moment(mail.receivedAt()),
                received.state().label(),
                received.dossier());
    }
}
