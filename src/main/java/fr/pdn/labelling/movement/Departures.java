package fr.pdn.labelling.movement;

import static fr.pdn.labelling.movement.LastDay.LAST_DAY;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.change.AboutProfessional;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A departure is declared once, by the structure or by whoever leaves: the first one counts, the other is told. */
@Component
class Departures {
    private static final int MONTHS_AHEAD = 12;

    private final FiledAnswers filed;
    private final LabelledPeople people;
    private final Journal journal;
    private final MovementProcedure process;

    Departures(FiledAnswers filed, LabelledPeople people, Journal journal, MovementProcedure process) {
        this.filed = filed;
        this.people = people;
        this.journal = journal;
        this.process = process;
    }

    /**
     * Twice the same is once.
     *
     * @throws InvalidAnswersException when it is declared already, or the date cannot be
     */
    @Transactional
    public void declare(String number, AboutProfessional departure) {
        var dossier = filed.hold(number);
        if (departure.already(dossier, Act.DEPARTURE_DECLARED)) {
            return;
        }
        if (!people.include(dossier, departure.professional())) {
            throw InvalidAnswersException.at(
                    "/" + AboutProfessional.PROFESSIONAL,
                    "Le départ de cette personne est déjà déclaré, ou son label n’est pas en cours. Pour changer une date, écrivez à la coordination.");
        }
        if (LocalDate.parse(String.valueOf(departure.said().get(LAST_DAY)))
                .isAfter(people.today().plusMonths(MONTHS_AHEAD))) {
            throw InvalidAnswersException.at(
                    "/" + LAST_DAY, "Vérifiez l’année\u00a0: cette date est dans plus d’un an.");
        }
        journal.record(dossier.candidature().id(), Act.DEPARTURE_DECLARED, departure.professional(), departure.said());
        process.departureDeclared(number, departure.professional());
    }
}
