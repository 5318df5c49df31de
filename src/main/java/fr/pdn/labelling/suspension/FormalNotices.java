package fr.pdn.labelling.suspension;

import static fr.pdn.labelling.suspension.BreachFile.CHOICE;
import static fr.pdn.labelling.suspension.BreachFile.UNTIL;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The contradictory phase (CRPA L. 121-1, L. 122-1, L. 122-2): the structure is told what is held against it and what is
 * envisaged, and answers before anything is decided. Urgency (L. 121-2) suspends at once, for a month at most, and opens that
 * phase the same day.
 */
@Service
public class FormalNotices {
    /** Shorter would not be fair; an urgent one is no longer, to leave time to decide before its month is over. */
    static final int SHORTEST_DAYS = 15;

    private final BreachFiles files;
    private final BreachActs acts;
    private final MeasureProposals proposals;
    private final LabelMeasures measures;
    private final FourEyes eyes;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    FormalNotices(
            BreachFiles files,
            BreachActs acts,
            MeasureProposals proposals,
            LabelMeasures measures,
            FourEyes eyes,
            DeadlineSettings deadlines,
            Clock clock) {
        this.files = files;
        this.acts = acts;
        this.proposals = proposals;
        this.measures = measures;
        this.eyes = eyes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param reason of sending it back, may be empty
     * @throws InvalidAnswersException when whoever qualified the breach signs
     */
    public InterimMeasure answer(long breach, NoticeOutcome outcome, String reason) {
        var file = files.get(breach);
        if (outcome == NoticeOutcome.RETURNED) {
            acts.record(file, Act.FORMAL_NOTICE_RETURNED, Map.of("reason", reason));
            return InterimMeasure.NONE;
        }
        eyes.require(file, "/noticeOutcome");
        return sign(file);
    }

    private InterimMeasure sign(BreachFile file) {
        var qualified = file.last(Act.BREACH_QUALIFIED).orElseThrow();
        var urgent = qualified.text(CHOICE).equals(BreachQualification.URGENT.name());
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        var until = SuspensionKind.INTERIM.latest(today);
        var said = new LinkedHashMap<String, Object>();
        said.put("facts", file.breach().facts());
        said.put("commitment", file.breach().ground().commitment());
        said.put("expected", qualified.text("expected"));
        said.put("measure", proposals.of(file).measure().label());
        said.put("dueOn", today.plusDays(days(qualified, urgent)));
        said.put("professionals", measures.concerned(file, file.breach().professional()));
        if (urgent) {
            said.put("reason", qualified.text("reason"));
            said.put(UNTIL, until);
        }
        acts.record(file, Act.FORMAL_NOTICE_SIGNED, said);
        if (urgent) {
            suspend(file, until, qualified.text("reason"));
        }
        return urgent ? InterimMeasure.SUSPENDED : InterimMeasure.NONE;
    }

    private void suspend(BreachFile file, LocalDate until, String reason) {
        if (measures.suspend(file, file.breach().professional(), SuspensionKind.INTERIM, until, reason)
                .isEmpty()) {
            throw InvalidAnswersException.at(
                    "/noticeOutcome",
                    "Aucun label n’est en vigueur\u00a0: il n’y a rien à suspendre en urgence. Renvoyez le dossier.");
        }
    }

    private int days(RecordedAct qualified, boolean urgent) {
        if (urgent) {
            return SHORTEST_DAYS;
        }
        var usual = deadlines.formalNoticeDays();
        return Math.max(SHORTEST_DAYS, qualified.detail().path("noticeDays").asInt(usual));
    }

    /** As often as the structure wishes, until the end of the delay. */
    public void observe(long breach, String observations, boolean hearingRequested) {
        acts.record(
                files.get(breach),
                Act.OBSERVATIONS_RECEIVED,
                Map.of("observations", observations, "hearingRequested", hearingRequested));
    }

    /** Asked for once, it is due. */
    public HearingNeed hearing(long breach) {
        var file = files.get(breach);
        var since = file.notice().orElseThrow().id();
        return file.all(Act.OBSERVATIONS_RECEIVED).stream()
                        .filter(act -> act.id() > since)
                        .anyMatch(act -> act.detail().path("hearingRequested").asBoolean())
                ? HearingNeed.REQUESTED
                : HearingNeed.NOT_REQUESTED;
    }

    /** An urgent suspension whose month is over without a decision. */
    public void lapse(long breach) {
        var file = files.get(breach);
        var professionals = measures.restore(
                file,
                SuspensionEnding.LAPSED,
                "Aucune décision n’a été prise dans le mois de la suspension en urgence.");
        acts.record(file, Act.SUSPENSION_LAPSED, Map.of("professionals", professionals));
    }
}
