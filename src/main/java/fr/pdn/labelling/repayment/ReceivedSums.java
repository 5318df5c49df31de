package fr.pdn.labelling.repayment;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is typed of money that came: the sums add up to what was asked, never to more. */
@Component
class ReceivedSums {
    private static final String EUROS = "/receivedEuros";
    private static final String RECEIVED_ON = "/receivedOn";

    private final Clock clock;

    ReceivedSums(Clock clock) {
        this.clock = clock;
    }

    /** @throws InvalidAnswersException when the day is to come, or the sum is not what the outcome says */
    long checked(Repayment repayment, RepaymentNote note) {
        checkDay(repayment, note.receivedOn());
        if (note.euros() == null) {
            throw InvalidAnswersException.at(EUROS, "Indiquez la somme reçue.");
        }
        long cents = Amounts.cents(note.euros()).orElse(0);
        if (cents <= 0) {
            throw InvalidAnswersException.at(EUROS, "Indiquez la somme reçue, au centime près.");
        }
        long left = repayment.leftCents();
        if (cents > left) {
            throw InvalidAnswersException.at(
                    EUROS, "C’est plus que ce qui reste à reverser\u00a0: %s.".formatted(Amounts.shown(left)));
        }
        if (note.outcome() == RepaymentOutcome.REPAID && cents < left) {
            throw InvalidAnswersException.at(
                    EUROS,
                    "Il reste %s à reverser\u00a0: pour une partie, choisissez « Reçu en partie »."
                            .formatted(Amounts.shown(left)));
        }
        if (note.outcome() == RepaymentOutcome.PARTLY_REPAID && cents == left) {
            throw InvalidAnswersException.at(
                    EUROS, "C’est tout ce qui reste à reverser\u00a0: choisissez « Reçu en entier ».");
        }
        return cents;
    }

    private void checkDay(Repayment repayment, LocalDate day) {
        if (day == null) {
            throw InvalidAnswersException.at(RECEIVED_ON, "Indiquez la date à laquelle la somme est arrivée.");
        }
        if (day.isAfter(FrenchDates.dayOf(clock.instant()))) {
            throw InvalidAnswersException.at(RECEIVED_ON, "Cette date est à venir.");
        }
        var decided = FrenchDates.dayOf(repayment.decision().at());
        if (day.isBefore(decided)) {
            throw InvalidAnswersException.at(
                    RECEIVED_ON,
                    "Le reversement a été décidé le %s\u00a0: la somme ne peut pas être arrivée avant."
                            .formatted(FrenchDates.day(decided)));
        }
    }
}
