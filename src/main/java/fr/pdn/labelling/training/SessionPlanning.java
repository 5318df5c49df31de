package fr.pdn.labelling.training;

import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.agenda.AppointmentCode;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The coordination plans the sessions of the initial training. */
@Service
public class SessionPlanning {
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_PLACES = 500;

    private final TrainingSessions sessions;
    private final Clock clock;

    SessionPlanning(TrainingSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param places empty when they could not be read */
    public record Plan(String code, Appointment when, Optional<Integer> places) {}

    /** @throws InvalidAnswersException with everything that is wrong */
    public void plan(Plan plan) {
        var errors = new ArrayList<>(AppointmentCode.errors(plan.code()));
        errors.addAll(wrongWhen(plan));
        if (plan.places().filter(places -> places > 0 && places <= MOST_PLACES).isEmpty()) {
            errors.add(new AnswerError("/places", "Indiquez le nombre de places, de 1 à 500."));
        }
        refuse(errors);
        var when = plan.when();
        sessions.create(TrainingSession.planned(
                plan.code(),
                when.startsAt(),
                when.endsAt(),
                when.place(),
                plan.places().orElseThrow()));
    }

    /** @throws InvalidAnswersException with everything that is wrong */
    void checkReschedule(Plan plan, String reason) {
        var errors = new ArrayList<>(wrongWhen(plan));
        if (reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            errors.add(new AnswerError(
                    "/moveReason",
                    "Indiquez le motif, en 1\u00a0000 caractères au plus\u00a0: les personnes inscrites le lisent."));
        }
        refuse(errors);
    }

    private List<AnswerError> wrongWhen(Plan plan) {
        return plan.when().errors(FrenchDates.dayOf(clock.instant()));
    }

    private static void refuse(List<AnswerError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
    }
}
