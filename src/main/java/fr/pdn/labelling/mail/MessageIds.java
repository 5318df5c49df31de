package fr.pdn.labelling.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * One Message-ID per dossier, event and recipient: mail systems recognise a second copy by it. A digest, so that it tells
 * nobody else's address.
 */
@Component
class MessageIds {

    private static final int BYTES = 20;

    private final String domain;

    MessageIds(ContactSettings contacts) {
        this.domain = contacts.messageIdDomain();
    }

    String of(OutgoingMail mail) {
        var identity = String.join("\n", mail.dossier(), mail.event(), mail.to());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return "<%s@%s>".formatted(HexFormat.of().formatHex(digest, 0, BYTES), domain);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
