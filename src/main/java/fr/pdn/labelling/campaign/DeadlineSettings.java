package fr.pdn.labelling.campaign;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time-limits of the procedure. The cahier des charges fixes none of them: each is a setting, to be confirmed by the Caf.
 * « Days » and « months » are those of the calendar, « working days » skip week-ends and French public holidays.
 *
 * @param conventionEndNotice of a structure that ends its convention, as in {@code P2M}; the text of the convention says it too
 */
@ConfigurationProperties("pdn.deadlines")
public record DeadlineSettings(
        @DefaultValue("5") int admissibilityWorkingDays,
        @DefaultValue("10") int complementsReminderDays,
        @DefaultValue("3") int lapseWorkingDays,
        @DefaultValue("15") int reviewWorkingDays,
        @DefaultValue("10") int coordinationOpinionWorkingDays,
        @DefaultValue("7") int coordinationReminderWorkingDays,
        @DefaultValue("10") int writtenConsultationWorkingDays,
        @DefaultValue("5") int committeeOpinionWorkingDays,
        @DefaultValue("20") int precisionsDays,
        @DefaultValue("10") int decisionWorkingDays,
        @DefaultValue("20") int bankDetailsDays,
        @DefaultValue("10") int bankDetailsReminderDays,
        @DefaultValue("45") int signatureDays,
        @DefaultValue("7") int signatureReminderDays,
        @DefaultValue("30") int directoryDays,
        @DefaultValue("15") int directoryReminderDays,
        @DefaultValue("10") int presenceContactWorkingDays,
        @DefaultValue("10") int breachQualificationWorkingDays,
        @DefaultValue("30") int amicableContactDays,
        @DefaultValue("30") int formalNoticeDays,
        @DefaultValue("10") int hearingWorkingDays,
        @DefaultValue("15") int breachOpinionDays,
        @DefaultValue("5") int interimDecisionWorkingDays,
        @DefaultValue("15") int suspensionOutcomeDays,
        @DefaultValue("60") int repaymentDays,
        @DefaultValue("0,15") int[] repaymentReminderDays,
        @DefaultValue("3") int mailTriageWorkingDays,
        @DefaultValue("10") int mailAlertWorkingDays,
        @DefaultValue("5") int messageAnswerWorkingDays,
        @DefaultValue("7") int questionReminderDays,
        @DefaultValue("5") int placeConfirmationDays,
        @DefaultValue("3") int meetingReminderDays,
        @DefaultValue("15") int accountsDays,
        @DefaultValue("3") int successorMonths,
        @DefaultValue("15") int employmentExplanationDays,
        @DefaultValue("30,15,5") int[] implicitRefusalAlertDays,
        @DefaultValue("15,5,1") int[] draftReminderDays,
        @DefaultValue("15") int entryConfirmationDays,
        @DefaultValue("7") int entryReminderDays,
        @DefaultValue("6") int draftKeptMonths,
        @DefaultValue("15") int draftDeletionNoticeDays,
        @DefaultValue("3") int annualReportMonths,
        @DefaultValue("30,10") int[] annualReportReminderDays,
        @DefaultValue("5") int annualReportLateDays,
        @DefaultValue("30") int annualReportMissingDays,
        @DefaultValue("20") int annualReportCompletionDays,
        @DefaultValue("15") int annualReportAnalysisWorkingDays,
        @DefaultValue("180") int renewalInvitationDays,
        @DefaultValue("90,30") int[] renewalReminderDays,
        @DefaultValue("15") int renewalOpinionWorkingDays,
        @DefaultValue("P2M") Period conventionEndNotice) {}
