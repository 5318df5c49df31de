package fr.pdn.labelling.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** The account that the settings name. */
@Component
@ConditionalOnExpression("!'${pdn.mailbox.host:}'.isEmpty()")
class ConfiguredMailbox implements DocumentsMailbox {
    private final MailboxSettings settings;

    ConfiguredMailbox(MailboxSettings settings) {
        this.settings = settings;
    }

    @Override
    public Store connect() throws MessagingException {
        var protocol = settings.encryption() == MailboxSettings.Encryption.TLS ? "imaps" : "imap";
        var properties = new Properties();
        properties.put("mail.imap.starttls.required", settings.encryption() == MailboxSettings.Encryption.STARTTLS);
        properties.put("mail.imap.starttls.enable", settings.encryption() == MailboxSettings.Encryption.STARTTLS);
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put(
                    "mail.%s.%s".formatted(protocol, wait), settings.timeout().toMillis());
        }
        // A message comes in one piece: servers take long to find the thousandth slice of a large one.
        properties.put("mail.%s.partialfetch".formatted(protocol), false);
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.username(), settings.password());
        return store;
    }
}
