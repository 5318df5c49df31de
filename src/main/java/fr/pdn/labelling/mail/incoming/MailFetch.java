package fr.pdn.labelling.mail.incoming;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes what lies in the documents mailbox. A message is kept first and put away on the server after: whoever is stopped
 * between the two finds it there again, and knows it.
 */
@Service
public class MailFetch {
    private static final Logger LOG = LoggerFactory.getLogger(MailFetch.class);

    private final Optional<DocumentsMailbox> mailbox;
    private final IncomingMails mails;
    private final MailboxSettings settings;

    MailFetch(Optional<DocumentsMailbox> mailbox, IncomingMails mails, MailboxSettings settings) {
        this.mailbox = mailbox;
        this.mails = mails;
        this.settings = settings;
    }

    /**
     * A message that cannot be kept stays where it is and does not hold back the others.
     *
     * @return how many messages were new; 0 when there is no mailbox
     */
    public int fetch() throws MessagingException {
        return mailbox.isEmpty() ? 0 : fetchFrom(mailbox.get());
    }

    private int fetchFrom(DocumentsMailbox account) throws MessagingException {
        var taken = 0;
        Exception failure = null;
        try (var store = account.connect()) {
            var inbox = (IMAPFolder) store.getFolder(settings.folder());
            var archive = archive(store);
            inbox.open(Folder.READ_WRITE);
            for (var message : messages(inbox)) {
                try {
                    taken += take((IMAPMessage) message) ? 1 : 0;
                    putAway(message, inbox, archive, (IMAPStore) store);
                } catch (MessagingException | IOException | RuntimeException e) {
                    failure = e;
                    if (!inbox.isOpen()) {
                        break;
                    }
                }
            }
            if (inbox.isOpen()) {
                inbox.close(false);
            }
        }
        if (failure != null) {
            throw new IllegalStateException("some messages could not be kept: they wait in the mailbox", failure);
        }
        return taken;
    }

    /** Asks for no more than needed: the server's own idea of a badly written message may be unreadable. */
    private static Message[] messages(IMAPFolder inbox) throws MessagingException {
        var messages = inbox.getMessages();
        var facts = new FetchProfile();
        facts.add(FetchProfile.Item.SIZE);
        facts.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        inbox.fetch(messages, facts);
        return messages;
    }

    private boolean take(IMAPMessage message) throws MessagingException, IOException {
        try {
            message.setPeek(true);
            boolean whole = message.getSize() <= settings.maxMessage().toBytes();
            var received = Optional.ofNullable(message.getReceivedDate()).map(Date::toInstant);
            return mails.keep(whole ? content(message) : headers(message), whole, received.orElse(null));
        } catch (MessageRemovedException takenByAnotherNode) {
            LOG.debug("a message has gone meanwhile", takenByAnotherNode);
            return false;
        }
    }

    private static byte[] content(Message message) throws MessagingException, IOException {
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        return raw.toByteArray();
    }

    /** Its lines were read one byte at a time, and are written so. */
    private static byte[] headers(IMAPMessage message) throws MessagingException {
        var lines = Collections.list(message.getAllHeaderLines());
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void putAway(Message message, IMAPFolder inbox, Folder archive, IMAPStore store)
            throws MessagingException {
        if (message.isExpunged()) {
            return;
        }
        var one = new Message[] {message};
        if (store.hasCapability("MOVE")) {
            inbox.moveMessages(one, archive);
            return;
        }
        inbox.copyMessages(one, archive);
        message.setFlag(Flag.DELETED, true);
        if (store.hasCapability("UIDPLUS")) {
            inbox.expunge(one);
        } else {
            inbox.expunge();
        }
    }

    private Folder archive(Store store) throws MessagingException {
        var archive = store.getFolder(settings.archive());
        if (!archive.exists() && !archive.create(Folder.HOLDS_MESSAGES) && !archive.exists()) {
            throw new MessagingException("the folder " + settings.archive() + " cannot be made");
        }
        return archive;
    }
}
