package fr.pdn.labelling.mail.incoming;

import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Messages that must never be answered by a machine (RFC 3834 and what mail programs do beside it). */
public enum Automatic {
    BOUNCE("avis de non-remise", true, Automatic::bounces),
    OWN_ADDRESS("message envoyé par ce programme", true, Automatic::isFrom),
    AUTOMATIC_REPLY("réponse ou envoi automatique", true, (message, own) -> repliesByItself(message)),
    LIST("liste de diffusion ou envoi en nombre", false, (message, own) -> isBulk(message)),
    NO_REPLY_WANTED(
            "expéditeur qui ne veut pas de réponse automatique", false, (message, own) -> wantsNoReply(message)),
    SPAM(
            "signalé comme indésirable",
            false,
            (message, own) -> value(message, "X-Spam-Flag").startsWith("yes"));

    private static final Pattern DAEMON = Pattern.compile("(?i)(mailer-daemon|postmaster)@.*");
    private static final Pattern AWAY =
            Pattern.compile("(?i)^\\s*(réponse automatique|automatic reply|auto[ -]?reply|out of office"
                    + "|absence du bureau|message d.absence).*");

    private final String label;
    private final boolean nobodysMessage;
    private final BiPredicate<MimeMessage, Collection<String>> seenIn;

    Automatic(String label, boolean nobodysMessage, BiPredicate<MimeMessage, Collection<String>> seenIn) {
        this.label = label;
        this.nobodysMessage = nobodysMessage;
        this.seenIn = seenIn;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether it can be put aside unread, unless it carries documents: scanners of copiers send by themselves. */
    public boolean nobodysMessage() {
        return nobodysMessage;
    }

    /** Whether nothing of it may be attached without a person having seen it. */
    public boolean needsAPerson() {
        return nobodysMessage || this == SPAM;
    }

    /** @param own addresses that this program writes from or receives at */
    static Optional<Automatic> of(MimeMessage message, Collection<String> own) {
        return Arrays.stream(values())
                .filter(kind -> kind.seenIn.test(message, own))
                .findFirst();
    }

    private static boolean bounces(MimeMessage message, Collection<String> own) {
        return value(message, "Return-Path").replaceAll("\\s", "").equals("<>")
                || value(message, "Content-Type").contains("multipart/report")
                || has(message, "X-Failed-Recipients")
                || DAEMON.matcher(sender(message)).matches();
    }

    private static boolean isFrom(MimeMessage message, Collection<String> own) {
        return own.stream().anyMatch(sender(message)::equalsIgnoreCase);
    }

    private static boolean repliesByItself(MimeMessage message) {
        var submitted = value(message, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || has(message, "X-Autoreply")
                || has(message, "X-Autorespond")
                || value(message, "Precedence").equals("auto_reply")
                || AWAY.matcher(EncodedWords.decoded(RawMessage.header(message, "Subject")))
                        .matches();
    }

    private static boolean isBulk(MimeMessage message) {
        return value(message, "Precedence").matches("bulk|junk|list")
                || has(message, "List-Id")
                || has(message, "List-Unsubscribe")
                || has(message, "List-Post");
    }

    /** Exchange puts there what it does not want back: DR is about delivery, the others about answers. */
    private static boolean wantsNoReply(MimeMessage message) {
        return Pattern.compile("\\b(all|autoreply|oof)\\b")
                .matcher(value(message, "X-Auto-Response-Suppress"))
                .find();
    }

    private static String sender(MimeMessage message) {
        return Envelope.senderOf(message);
    }

    private static boolean has(MimeMessage message, String header) {
        return !RawMessage.header(message, header).isBlank();
    }

    private static String value(MimeMessage message, String header) {
        return RawMessage.header(message, header).strip().toLowerCase(Locale.ROOT);
    }
}
