package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;

/** The words of a message, as they can be kept. */
final class MessageText {
    private static final int LONGEST = 4_000;

    private MessageText() {}

    /** @throws InvalidAnswersException when nothing is said, or too much */
    static String of(String pointer, String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at(pointer, "Écrivez votre message, en 4 000 caractères au plus.");
        }
        return text.strip();
    }
}
