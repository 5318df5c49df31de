package fr.pdn.labelling.mailbox;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * Cahier des charges §5 : « en mentionnant en objet du mail d’envoi : "candidature PDN" ». Neither case, accents, spaces,
 * punctuation nor « RE: » matter; other letters do.
 */
final class MailSubject {
    private MailSubject() {}

    /** @param agreed the words that the campaigns ask for */
    static boolean mentions(String subject, Collection<String> agreed) {
        var letters = letters(subject);
        return agreed.stream().map(MailSubject::letters).anyMatch(words -> !words.isEmpty() && letters.contains(words));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
