package fr.pdn.labelling.mailbox;

import fr.pdn.labelling.mail.incoming.IncomingMail;

/**
 * A message and what became of it.
 *
 * @param dossier number of the one that it is in, empty when it is in none
 */
public record ReceivedMail(IncomingMail mail, MailState state, String dossier) {}
