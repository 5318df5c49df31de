package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.WorkingDays;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The date a mail gives: the one an act said, or the one its step will have. */
@Component
class MailDueDates {
    private final DeadlineSettings deadlines;
    private final WorkingDays workingDays;
    private final Clock clock;

    MailDueDates(DeadlineSettings deadlines, WorkingDays workingDays, Clock clock) {
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Null when the mail gives none. */
    LocalDate of(MailTemplate template, Dossier dossier) {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        return switch (template) {
            case COMPLEMENTS_REQUESTED, COMPLEMENTS_REMINDER, PRECISIONS_REQUESTED, CANDIDATURE_LAPSED ->
                saidDue(dossier, Act.COMPLEMENTS_REQUESTED, Act.COMMITTEE_DEFERRED, Act.TIME_EXTENDED);
            case TIME_EXTENDED -> saidDue(dossier, Act.TIME_EXTENDED, Act.SIGNATURE_TIME_EXTENDED);
            case CONVENTION_TO_SIGN, CONVENTION_REMINDER ->
                saidDue(dossier, Act.CONVENTION_OPENED, Act.SIGNATURE_TIME_EXTENDED);
            case COORDINATION_OPINION_REQUESTED -> workingDays.plus(today, deadlines.coordinationOpinionWorkingDays());
            case COORDINATION_OPINION_REMINDER ->
                workingDays.plus(
                        today,
                        deadlines.coordinationOpinionWorkingDays() - deadlines.coordinationReminderWorkingDays());
            case BANK_DETAILS_REQUESTED, BANK_DETAILS_TO_CORRECT -> today.plusDays(deadlines.bankDetailsDays());
            case BANK_DETAILS_REMINDER ->
                today.plusDays(deadlines.bankDetailsDays() - deadlines.bankDetailsReminderDays());
            case EMPLOYMENT_QUESTIONED -> today.plusDays(deadlines.employmentExplanationDays());
            case SUCCESSOR_REQUESTED -> today.plusMonths(deadlines.successorMonths());
            case DRAFT_DELETION_NOTICE -> today.plusDays(deadlines.draftDeletionNoticeDays());
            case RENEWAL_INVITATION,
                    RENEWAL_REMINDER,
                    RENEWAL_ACCEPTED,
                    RENEWAL_REFUSED,
                    RENEWAL_DECLINED,
                    CONVENTION_EXPIRED -> ConventionTerm.of(dossier).orElseThrow();
            case CONVENTION_END_ANNOUNCED, CONVENTION_END_TAKEN_BACK ->
                ConventionEnding.last(dossier).orElseThrow().endsOn();
            case CONVENTION_DENOUNCED -> ConventionEnding.lastDay(dossier);
            case DIRECTORY_ENTRY_REQUESTED -> today.plusDays(deadlines.directoryDays());
            case DIRECTORY_ENTRY_REMINDER ->
                today.plusDays(deadlines.directoryDays() - deadlines.directoryReminderDays());
            default -> null;
        };
    }

    private static LocalDate saidDue(Dossier dossier, Act... acts) {
        return LocalDate.parse(dossier.last(acts).orElseThrow().text("dueOn"));
    }
}
