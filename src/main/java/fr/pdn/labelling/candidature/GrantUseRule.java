package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.AnswerError;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Cahier des charges §5: the grant pays working time or equipment, so no more of them than there is grant. Whoever asks for more
 * than the scale gives is pointed out to the reviewer instead, and may use what they ask for.
 */
@Component
public class GrantUseRule {
    private final GrantScale scale;

    GrantUseRule(GrantScale scale) {
        this.scale = scale;
    }

    public Optional<AnswerError> complaint(Answers answers) {
        var budget = answers.budget();
        var people = answers.professionals().size();
        if (people == 0 || budget.usedOfGrant() <= budget.requestedGrant()) {
            return Optional.empty();
        }
        var most = Math.max(scale.cents(people), budget.requestedGrant());
        return budget.usedOfGrant() <= most
                ? Optional.empty()
                : Optional.of(
                        new AnswerError("/budget/grantUse/" + budget.largestUse(), sentence(budget, people, most)));
    }

    private static String sentence(Answers.Budget budget, int people, long most) {
        return "Le temps de travail et le matériel font ensemble %s. Ils ne peuvent pas dépasser l’aide au démarrage\u00a0: %s pour %s."
                .formatted(
                        euros(budget.usedOfGrant()),
                        euros(most),
                        people == 1 ? "un professionnel" : people + " professionnels");
    }

    private static String euros(long cents) {
        var format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(cents % 100 == 0 ? 0 : 2);
        return format.format(cents / 100.0) + "\u00a0€";
    }
}
