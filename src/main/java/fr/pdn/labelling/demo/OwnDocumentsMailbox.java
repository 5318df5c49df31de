package fr.pdn.labelling.demo;

import com.icegreen.greenmail.util.GreenMail;
import fr.pdn.labelling.mail.incoming.DocumentsMailbox;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** The documents mailbox of the demonstration: an account of its own mail server, read by IMAP as any other. */
@Component
@OwnMailbox
@ConditionalOnExpression("'${spring.mail.host:}'.isEmpty() and '${pdn.mailbox.host:}'.isEmpty()")
class OwnDocumentsMailbox implements DocumentsMailbox {
    static final String ADDRESS = "pieces@pdn17.example";
    private static final String PASSWORD = "demo";

    private final GreenMail mailServer;

    OwnDocumentsMailbox(GreenMail mailServer) {
        this.mailServer = mailServer;
    }

    /** The account is made each time: the server forgets its accounts when it is emptied. */
    @Override
    public Store connect() throws MessagingException {
        mailServer.setUser(ADDRESS, ADDRESS, PASSWORD);
        var imap = mailServer.getImap();
        var properties = new Properties();
        properties.put("mail.imap.partialfetch", false);
        var store = Session.getInstance(properties).getStore("imap");
        store.connect(imap.getBindTo(), imap.getPort(), ADDRESS, PASSWORD);
        return store;
    }
}
