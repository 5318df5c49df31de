package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.BREACH;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.WorkingDays;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AnnualReport;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.DraftCalendar;
import fr.pdn.labelling.candidature.ImplicitRefusalWatch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${deadlines.…}} in the models. A limit in days ends with its last day, in Paris; a reminder leaves in the morning. */
@Component("deadlines")
public class ProcessDeadlines {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private final DeadlineSettings settings;
    private final WorkingDays workingDays;
    private final Dossiers dossiers;
    private final ImplicitRefusalWatch implicitRefusal;
    private final Campaigns campaigns;
    private final DraftCalendar drafts;
    private final Clock clock;

    ProcessDeadlines(
            DeadlineSettings settings,
            WorkingDays workingDays,
            Dossiers dossiers,
            ImplicitRefusalWatch implicitRefusal,
            Campaigns campaigns,
            DraftCalendar drafts,
            Clock clock) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.dossiers = dossiers;
        this.implicitRefusal = implicitRefusal;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.clock = clock;
    }

    public Date admissibilityCheck() {
        return working(settings.admissibilityWorkingDays());
    }

    public Date complements(DelegateExecution execution) {
        return endOf(askedBefore(execution));
    }

    public Date complementsReminder(DelegateExecution execution) {
        return morning(today().plusDays(settings.complementsReminderDays()));
    }

    public Date lapseCheck() {
        return working(settings.lapseWorkingDays());
    }

    public Date review() {
        return working(settings.reviewWorkingDays());
    }

    public Date coordinationOpinion() {
        return working(settings.coordinationOpinionWorkingDays());
    }

    public Date coordinationReminder() {
        return morning(workingDays.plus(today(), settings.coordinationReminderWorkingDays()));
    }

    public Date committee(DelegateExecution execution) {
        return endOf(committeeSession(execution));
    }

    public Date committeeOpinion(DelegateExecution execution) {
        var session = committeeSession(execution);
        return endOf(workingDays.plus(session, settings.committeeOpinionWorkingDays()));
    }

    public Date precisions(DelegateExecution execution) {
        return endOf(askedBefore(execution));
    }

    public Date decision() {
        return working(settings.decisionWorkingDays());
    }

    public Date bankDetails() {
        return days(settings.bankDetailsDays());
    }

    public Date bankDetailsReminder() {
        return morning(today().plusDays(settings.bankDetailsReminderDays()));
    }

    public Date signature() {
        return days(settings.signatureDays());
    }

    /** Three reminders, one a week. */
    public String signatureReminders() {
        return "R3/P%dD".formatted(settings.signatureReminderDays());
    }

    /** As often as signatures are still awaited at the end of the time given for them. */
    public String signatureChecks() {
        return "R/P%dD".formatted(settings.signatureDays());
    }

    public Date directory() {
        return days(settings.directoryDays());
    }

    public Date directoryReminder() {
        return morning(today().plusDays(settings.directoryReminderDays()));
    }

    public Date presenceContact() {
        return working(settings.presenceContactWorkingDays());
    }

    public Date breachQualification() {
        return working(settings.breachQualificationWorkingDays());
    }

    public Date amicableContact() {
        return days(settings.amicableContactDays());
    }

    public Date hearing() {
        return working(settings.hearingWorkingDays());
    }

    public Date breachOpinion() {
        return days(settings.breachOpinionDays());
    }

    public Date noticeDelay(DelegateExecution execution) {
        return endOf(saidOfBreach(execution, "dueOn", Act.FORMAL_NOTICE_SIGNED));
    }

    public Date interimSuspension(DelegateExecution execution) {
        return endOf(saidOfBreach(execution, "until", Act.FORMAL_NOTICE_SIGNED));
    }

    public Date suspensionEnd(DelegateExecution execution) {
        return endOf(suspendedUntil(execution));
    }

    /** A short suspension leaves half of its time to ask for its lifting. */
    public Date suspensionEndNear(DelegateExecution execution) {
        var until = suspendedUntil(execution);
        var usual = until.minusDays(settings.suspensionOutcomeDays());
        var half = today().plusDays(ChronoUnit.DAYS.between(today(), until) / 2);
        return morning(usual.isBefore(half) ? half : usual);
    }

    public Date mailTriage() {
        return working(settings.mailTriageWorkingDays());
    }

    public Date mailAlert() {
        return working(settings.mailAlertWorkingDays());
    }

    public Date messageAnswer() {
        return working(settings.messageAnswerWorkingDays());
    }

    public Date questionReminder() {
        return morning(today().plusDays(settings.questionReminderDays()));
    }

    public Date session(DelegateExecution execution) {
        var enrolled = dossiers.get(execution.getProcessBusinessKey())
                .lastAbout(PROFESSIONAL.in(execution), Act.ENROLLED, Act.SESSION_MOVED)
                .orElseThrow();
        return Date.from(Instant.parse(enrolled.text("startsAt")));
    }

    public Date placeConfirmation(DelegateExecution execution) {
        var offered = dossiers.get(execution.getProcessBusinessKey())
                .lastAbout(PROFESSIONAL.in(execution), Act.PLACE_OFFERED)
                .orElseThrow();
        return Date.from(Instant.parse(offered.text("confirmBefore")));
    }

    public Date annualReport(DelegateExecution execution) {
        return endOf(reportDueOn(execution));
    }

    /** Before the date that is awaited; those that are past already are not made up for. */
    public String annualReportReminders(DelegateExecution execution) {
        return reminders(reportDueOn(execution), settings.annualReportReminderDays());
    }

    public Date annualReportLate(DelegateExecution execution) {
        return morning(reportDueOn(execution).plusDays(settings.annualReportLateDays()));
    }

    public Date annualReportMissing(DelegateExecution execution) {
        return morning(reportDueOn(execution).plusDays(settings.annualReportMissingDays()));
    }

    public Date annualReportAnalysis() {
        return working(settings.annualReportAnalysisWorkingDays());
    }

    public Date conventionTerm(DelegateExecution execution) {
        return endOf(term(execution));
    }

    public String renewalReminders(DelegateExecution execution) {
        return reminders(term(execution), settings.renewalReminderDays());
    }

    public Date renewalOpinion() {
        return working(settings.renewalOpinionWorkingDays());
    }

    /** The last day of someone who leaves, as it was declared. */
    public Date departure(DelegateExecution execution) {
        var declared = dossiers.get(execution.getProcessBusinessKey())
                .lastAbout(PROFESSIONAL.in(execution), Act.DEPARTURE_DECLARED)
                .orElseThrow();
        return endOf(LocalDate.parse(declared.text("lastDay")));
    }

    public Date accounts() {
        return days(settings.accountsDays());
    }

    public Date employmentExplanation() {
        return days(settings.employmentExplanationDays());
    }

    public Date successor() {
        return endOf(today().plusMonths(settings.successorMonths()));
    }

    public Date implicitRefusalWatch(DelegateExecution execution) {
        return Date.from(implicitRefusal.next(execution.getProcessBusinessKey()));
    }

    public Date campaignOpening(DelegateExecution execution) {
        return Date.from(campaigns.get(execution.getProcessBusinessKey()).opensAt());
    }

    public Date nextDraftDate(DelegateExecution execution) {
        return Date.from(drafts.next(execution.getProcessBusinessKey()));
    }

    public Date draftDeletionNotice(DelegateExecution execution) {
        return Date.from(drafts.deletionNotice(execution.getProcessBusinessKey()));
    }

    public Date draftDeletion() {
        return Date.from(drafts.deletion());
    }

    private LocalDate reportDueOn(DelegateExecution execution) {
        return AnnualReport.of(dossiers.get(execution.getProcessBusinessKey()), REPORT_YEAR.in(execution))
                .dueOn();
    }

    private LocalDate term(DelegateExecution execution) {
        return ConventionTerm.of(dossiers.get(execution.getProcessBusinessKey()))
                .orElseThrow();
    }

    /**
     * Two reminders, in the mornings of these days before a date: the engine counts what comes after the first one. When both are
     * past there is nothing to make up for: the first would come long after the wait is over.
     */
    private String reminders(LocalDate date, int[] daysBefore) {
        var past = !today().isBefore(date.minusDays(daysBefore[1]));
        var first = morning(past ? date.plusYears(10) : date.minusDays(daysBefore[0]))
                .toInstant();
        return "R1/%s/P%dD".formatted(first, daysBefore[0] - daysBefore[1]);
    }

    private LocalDate suspendedUntil(DelegateExecution execution) {
        return saidOfBreach(execution, "until", Act.SUSPENSION_DECIDED, Act.SUSPENSION_OUTCOME_DECIDED);
    }

    /** The last time it was said of this breach. */
    private LocalDate saidOfBreach(DelegateExecution execution, String field, Act... kinds) {
        var breach = BREACH.in(execution);
        return dossiers.get(execution.getProcessBusinessKey()).acts().stream()
                .filter(act -> List.of(kinds).contains(act.kind())
                        && act.text("breach").equals(breach))
                .map(act -> act.text(field))
                .filter(day -> !day.isEmpty())
                .reduce((earlier, later) -> later)
                .map(LocalDate::parse)
                .orElseThrow();
    }

    private LocalDate askedBefore(DelegateExecution execution) {
        var asked = dossiers.get(execution.getProcessBusinessKey())
                .last(Act.COMPLEMENTS_REQUESTED, Act.COMMITTEE_DEFERRED, Act.TIME_EXTENDED)
                .orElseThrow();
        return LocalDate.parse(asked.text("dueOn"));
    }

    private LocalDate committeeSession(DelegateExecution execution) {
        return LocalDate.parse(dossiers.get(execution.getProcessBusinessKey())
                .last(Act.COMMITTEE_CONVENED)
                .orElseThrow()
                .text("on"));
    }

    private Date working(int days) {
        return endOf(workingDays.plus(today(), days));
    }

    private Date days(int days) {
        return endOf(today().plusDays(days));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }

    /** A reminder leaves when people are at work, and on the day it is counted from. */
    private static Date morning(LocalDate day) {
        return Date.from(
                day.atTime(ImplicitRefusalWatch.MORNING).atZone(Campaign.PARIS).toInstant());
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(END_OF_DAY).atZone(Campaign.PARIS).toInstant());
    }
}
