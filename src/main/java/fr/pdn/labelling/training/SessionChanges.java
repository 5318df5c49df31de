package fr.pdn.labelling.training;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changes of a session that people have asked for already. Nobody loses a place or a rank by it. */
@Service
public class SessionChanges {
    private static final int MOST_AT_ONCE = 100;
    private final SessionPlanning planning;
    private final TrainingSessions sessions;
    private final TrainingPlaces places;
    private final TrainingProcedure procedure;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Letters letters;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;

    SessionChanges(
            SessionPlanning planning,
            TrainingSessions sessions,
            TrainingPlaces places,
            TrainingProcedure procedure,
            Dossiers dossiers,
            Journal journal,
            Letters letters,
            Notifications notifications,
            ApplicationEventPublisher events) {
        this.planning = planning;
        this.sessions = sessions;
        this.places = places;
        this.procedure = procedure;
        this.dossiers = dossiers;
        this.journal = journal;
        this.letters = letters;
        this.notifications = notifications;
        this.events = events;
    }

    /**
     * Another day, other hours or another place; everyone who asked for the session is told.
     *
     * @throws InvalidAnswersException with everything that is wrong, or when it has begun or is cancelled
     */
    @Transactional
    public void reschedule(SessionPlanning.Plan plan, String reason) {
        sessions.locked(plan.code());
        planning.checkReschedule(plan, reason);
        sessions.reschedule(plan.code(), plan.when());
        var moved = sessions.find(plan.code()).orElseThrow();
        places.of(plan.code()).forEach(asked -> tell(moved, asked, reason.strip()));
    }

    private void tell(TrainingSession moved, TrainingRequest asked, String reason) {
        var said = new HashMap<>(moved.said());
        said.put("reason", reason);
        said.putAll(standing(asked));
        long act = journal.record(
                dossiers.get(asked.number()).candidature().id(), kind(asked), asked.professional(), said);
        if (asked.enrolled()) {
            letters.write(GeneratedKind.TRAINING_INVITATION, asked.number(), asked.professional(), "act-" + act);
            procedure.sessionMoved(asked.number(), asked.professional(), moved.startsAt());
        }
        notifications.send(
                MailTemplate.TRAINING_RESCHEDULED.fileName(), asked.number(), asked.professional(), "act-" + act);
    }

    private static Act kind(TrainingRequest asked) {
        if (asked.enrolled()) {
            return Act.SESSION_MOVED;
        }
        return asked.waiting() ? Act.TRAINING_WAITING : Act.PLACE_OFFERED;
    }

    private static Map<String, Object> standing(TrainingRequest asked) {
        if (asked.enrolled()) {
            return Map.of();
        }
        return asked.waiting() ? Map.of("rank", asked.rank()) : Map.of("confirmBefore", asked.confirmBefore());
    }

    /**
     * Places are only ever added: those who wait are offered them in order.
     *
     * @throws InvalidAnswersException when it is no number, or when the session has begun or is cancelled
     */
    @Transactional
    public void addPlaces(String code, Optional<Integer> more) {
        sessions.locked(code);
        var added = more.filter(number -> number > 0 && number <= MOST_AT_ONCE)
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/more", "Indiquez le nombre de places à ajouter, de 1 à %d.".formatted(MOST_AT_ONCE)));
        places.add(code, added);
        events.publishEvent(new PlaceFreed(code));
    }
}
