package fr.pdn.labelling.portal.tracking;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.campaign.WorkingDays;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** By when a phase usually ends, as far as the Caf's time-limits tell. None tells it of a convention or of a training. */
@Component
class ExpectedDates {
    static final String ADMISSIBILITY = "reviewAdmissibility";
    static final String DECISION = "examineEligibility";

    private final DeadlineSettings settings;
    private final WorkingDays workingDays;
    private final Campaigns campaigns;
    private final Clock clock;

    ExpectedDates(DeadlineSettings settings, WorkingDays workingDays, Campaigns campaigns, Clock clock) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** By phase. A day that has gone by shows that the phase takes longer than usual. */
    Map<String, LocalDate> of(Dossier dossier) {
        var dates = new LinkedHashMap<String, LocalDate>();
        var admissibility = admissibility(dossier);
        dates.put(ADMISSIBILITY, admissibility);
        dates.put(DECISION, decision(dossier, admissibility.isBefore(today()) ? today() : admissibility));
        return dates;
    }

    LocalDate today() {
        return FrenchDates.dayOf(clock.instant());
    }

    private LocalDate admissibility(Dossier dossier) {
        var last = dossier.last(Act.COMPLEMENTS_REQUESTED, Act.TIME_EXTENDED, Act.COMPLEMENTS_RECEIVED)
                .filter(act -> dossier.last(Act.ADMITTED).isEmpty());
        var from = last.map(act -> act.kind() == Act.COMPLEMENTS_RECEIVED
                        ? FrenchDates.dayOf(act.at())
                        : LocalDate.parse(act.text("dueOn")))
                .orElseGet(() -> FrenchDates.dayOf(dossier.candidature().submittedAt()));
        return dossier.last(Act.ADMITTED)
                .map(admitted -> FrenchDates.dayOf(admitted.at()))
                .orElseGet(() -> workingDays.plus(from, settings.admissibilityWorkingDays()));
    }

    private LocalDate decision(Dossier dossier, LocalDate admitted) {
        var last = dossier.last(
                        Act.REVIEW_OPENED,
                        Act.COMMITTEE_CONVENED,
                        Act.COMMITTEE_DEFERRED,
                        Act.TIME_EXTENDED,
                        Act.DECISION_PREPARED)
                .filter(act -> dossier.last(Act.REVIEW_OPENED).isPresent());
        if (last.isEmpty()) {
            return decisionAfter(session(dossier, reviewed(admitted)));
        }
        var act = last.get();
        return switch (act.kind()) {
            case DECISION_PREPARED -> workingDays.plus(FrenchDates.dayOf(act.at()), settings.decisionWorkingDays());
            case COMMITTEE_CONVENED -> decisionAfter(LocalDate.parse(act.text("on")));
            case COMMITTEE_DEFERRED, TIME_EXTENDED ->
                decisionAfter(session(dossier, LocalDate.parse(act.text("dueOn"))));
            default -> decisionAfter(session(dossier, reviewed(FrenchDates.dayOf(act.at()))));
        };
    }

    private LocalDate reviewed(LocalDate from) {
        return workingDays.plus(
                from, Math.max(settings.reviewWorkingDays(), settings.coordinationOpinionWorkingDays()));
    }

    /** The session of the call, or a written consultation once it is over. */
    private LocalDate session(Dossier dossier, LocalDate from) {
        var planned = campaigns.get(dossier.candidature().campaign()).committeeDate();
        return planned.isAfter(from) ? planned : workingDays.plus(from, settings.writtenConsultationWorkingDays());
    }

    private LocalDate decisionAfter(LocalDate session) {
        return workingDays.plus(session, settings.committeeOpinionWorkingDays() + settings.decisionWorkingDays());
    }
}
