package fr.pdn.labelling.training;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.campaign.ParisDays;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** A place that frees is offered to whoever asked first, for a limited time, and goes to the next one without an answer. */
@Service
public class WaitingList {
    private final Dossiers dossiers;
    private final TrainingSessions sessions;
    private final TrainingPlaces places;
    private final TrainingProcedure procedure;
    private final Journal journal;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    WaitingList(
            Dossiers dossiers,
            TrainingSessions sessions,
            TrainingPlaces places,
            TrainingProcedure procedure,
            Journal journal,
            DeadlineSettings deadlines,
            Clock clock) {
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.places = places;
        this.procedure = procedure;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void offer(PlaceFreed freed) {
        sessions.lock(freed.session())
                .filter(session -> session.toCome(clock))
                .ifPresent(session -> places.offer(session.code(), confirmBefore(session))
                        .forEach(offered -> offer(session, offered)));
    }

    private void offer(TrainingSession session, TrainingRequest offered) {
        var said = new HashMap<>(session.said());
        said.put("confirmBefore", offered.confirmBefore());
        said.put("dueOn", FrenchDates.dayOf(offered.confirmBefore()));
        record(offered.number(), Act.PLACE_OFFERED, offered.professional(), said);
        procedure.placeOffered(offered.number(), offered.professional());
    }

    public void answer(String number, String professional, PlaceOutcome outcome) {
        var session = offered(number, professional);
        if (outcome == PlaceOutcome.CONFIRMED) {
            places.confirm(session.code(), number, professional);
        }
        record(
                number,
                outcome == PlaceOutcome.CONFIRMED ? Act.ENROLLED : Act.PLACE_DECLINED,
                professional,
                session.said());
    }

    /** It was declined, or its time has gone by without an answer. */
    public void release(String number, String professional) {
        var session = offered(number, professional);
        if (dossiers.get(number)
                .lastAbout(professional, Act.PLACE_OFFERED, Act.PLACE_DECLINED)
                .filter(act -> act.kind() == Act.PLACE_OFFERED)
                .isPresent()) {
            record(number, Act.PLACE_LAPSED, professional, session.said());
        }
        sessions.giveBack(session.code(), number, professional);
    }

    private TrainingSession offered(String number, String professional) {
        var offer =
                dossiers.get(number).lastAbout(professional, Act.PLACE_OFFERED).orElseThrow();
        return sessions.find(offer.text("session")).orElseThrow();
    }

    /** The end of a day, and the session at the latest. */
    private Instant confirmBefore(TrainingSession session) {
        var until = ParisDays.endOf(FrenchDates.dayOf(clock.instant()).plusDays(deadlines.placeConfirmationDays()));
        return until.isBefore(session.startsAt()) ? until : session.startsAt();
    }

    private void record(String number, Act act, String professional, Object said) {
        journal.record(dossiers.get(number).candidature().id(), act, professional, said);
    }
}
