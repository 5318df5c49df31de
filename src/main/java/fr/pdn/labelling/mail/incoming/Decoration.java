package fr.pdn.labelling.mail.incoming;

import java.util.Collection;
import java.util.Locale;

/** What comes with a message and is no document: logos of signatures, cards, electronic signatures. */
final class Decoration {
    /** An image within the text is a logo up to this size; a scan that someone pasted there is larger. */
    private static final int LARGEST_LOGO = 100_000;

    private Decoration() {}

    /** Empty for what may be a document. */
    static String of(String contentType, String contentId, int size, Collection<String> pages) {
        var type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("image/") && size <= LARGEST_LOGO && shown(contentId, pages)) {
            return "image du texte (logo, signature)";
        }
        if (type.matches("(?s)application/(x-)?pkcs7-signature.*|application/pgp-(signature|keys).*")) {
            return "signature électronique du message";
        }
        if (type.matches("(?s)text/(x-)?vcard.*|text/directory.*")) {
            return "carte de visite";
        }
        return type.matches("(?s)text/calendar.*|application/applefile.*") ? "partie technique du message" : "";
    }

    private static boolean shown(String contentId, Collection<String> pages) {
        var id = contentId.strip().replaceAll("^<|>$", "");
        return !id.isEmpty() && pages.stream().anyMatch(page -> page.contains("cid:" + id));
    }
}
