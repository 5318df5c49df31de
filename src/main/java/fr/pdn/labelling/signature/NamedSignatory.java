package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.checks.Email;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Who is to sign for a structure.
 *
 * @param power the act that gives them the power to sign, « délibération du 12 mars 2027 »
 */
public record NamedSignatory(String name, String capacity, String email, String power) {
    private static final int SHORT = 200;
    private static final int LONG = 1000;

    public NamedSignatory {
        name = Objects.toString(name, "").strip();
        capacity = Objects.toString(capacity, "").strip();
        email = Objects.toString(email, "").strip().toLowerCase(Locale.ROOT);
        power = Objects.toString(power, "").strip();
    }

    void check() {
        var errors = new ArrayList<AnswerError>();
        required(errors, "/name", name, SHORT, "Indiquez le prénom et le nom de la personne.");
        required(errors, "/capacity", capacity, SHORT, "Indiquez la qualité de la personne dans la structure.");
        if (!Email.isValid(email)) {
            errors.add(new AnswerError(
                    "/email", "Indiquez une adresse de courriel complète, par exemple nom@domaine.fr."));
        }
        required(
                errors,
                "/power",
                power,
                LONG,
                "Indiquez ce qui lui donne le pouvoir de signer, en 1 000 caractères au plus.");
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
    }

    private static void required(List<AnswerError> errors, String pointer, String value, int most, String message) {
        if (value.isEmpty() || value.length() > most) {
            errors.add(new AnswerError(pointer, message));
        }
    }
}
