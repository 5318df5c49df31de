package fr.pdn.labelling.mail.incoming;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The mailbox that structures send their documents to (cahier des charges §5), read by IMAP; none when {@code host} is empty.
 *
 * @param folder where messages arrive
 * @param archive where they are put away once they are kept; made when it does not exist
 * @param fetching off on a node that must stay silent, e.g. one restored from a backup
 * @param timeout of connecting to, reading from and writing to the server
 * @param maxMessage of a larger one only the headers are kept: it stays whole in the archive of the mailbox
 */
@ConfigurationProperties("pdn.mailbox")
record MailboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("TLS") Encryption encryption,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("PDN enregistrés") String archive,
        @DefaultValue("true") boolean fetching,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("60MB") DataSize maxMessage) {

    enum Encryption {
        TLS,
        STARTTLS,
        NONE
    }
}
