package fr.pdn.labelling.mail.incoming;

import fr.pdn.labelling.mail.PlainText;
import java.util.Collection;
import java.util.List;

/** Reads a message as it came over the wire: nothing in it, however odd, keeps the rest from being read. */
public final class MailReader {
    private MailReader() {}

    /** @param own addresses that this program writes from or receives at */
    public static ReadMail read(byte[] raw, Collection<String> own) {
        var message = RawMessage.parse(raw);
        var parts = new MailParts();
        parts.read(message, 0);
        return new ReadMail(
                PlainText.block(parts.text()),
                List.copyOf(parts.attachments()),
                Automatic.of(message, own),
                ReturnedMail.in(message));
    }
}
