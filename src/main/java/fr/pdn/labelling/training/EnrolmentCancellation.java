package fr.pdn.labelling.training;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person, or all of a session, go back to enrolment: never further. */
@Service
public class EnrolmentCancellation {
    private static final int LONGEST_REASON = 1000;
    private final Dossiers dossiers;
    private final TrainingSessions sessions;
    private final TrainingPlaces places;
    private final TrainingProcedure procedure;
    private final Journal journal;
    private final Notifications notifications;

    EnrolmentCancellation(
            Dossiers dossiers,
            TrainingSessions sessions,
            TrainingPlaces places,
            TrainingProcedure procedure,
            Journal journal,
            Notifications notifications) {
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.places = places;
        this.procedure = procedure;
        this.journal = journal;
        this.notifications = notifications;
    }

    /** @throws InvalidAnswersException without a reason, or when that person has left the session meanwhile */
    @Transactional
    public void cancelOne(String code, String number, String professional, String reason) {
        requireReason(reason);
        var session = toCome(code);
        var asked = places.of(code).stream()
                .filter(one -> is(one, number, professional))
                .findFirst()
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/person", "Choisissez une personne qui est encore inscrite à cette session."));
        leave(session, asked, reason);
    }

    /** @throws InvalidAnswersException without a reason, or when the session has begun or is cancelled already */
    @Transactional
    public void cancelSession(String code, String reason) {
        requireReason(reason);
        var session = toCome(code);
        sessions.cancel(code, reason.strip());
        places.of(code).forEach(asked -> leave(session, asked, "La session est annulée\u00a0: " + reason.strip()));
    }

    /** The process tells those who wait or were offered a place, we tell those who were enrolled. */
    private void leave(TrainingSession session, TrainingRequest asked, String reason) {
        var said = new HashMap<>(session.said());
        said.put("reason", reason.strip());
        said.put("sequence", session.sequence() + 1);
        var candidature = dossiers.get(asked.number()).candidature().id();
        long act = journal.record(candidature, Act.ENROLMENT_CANCELLED, asked.professional(), said);
        if (asked.enrolled()) {
            notifications.send(
                    MailTemplate.TRAINING_CANCELLED.fileName(), asked.number(), asked.professional(), "act-" + act);
        }
        sessions.giveBack(session.code(), asked.number(), asked.professional());
        procedure.enrolmentCancelled(asked.number(), asked.professional());
    }

    private TrainingSession toCome(String code) {
        return sessions.locked(code);
    }

    private static boolean is(TrainingRequest asked, String number, String professional) {
        return asked.number().equals(number) && asked.professional().equals(professional);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at(
                    "/reason",
                    "Indiquez le motif, en 1\u00a0000 caractères au plus\u00a0: les personnes inscrites le lisent.");
        }
    }
}
