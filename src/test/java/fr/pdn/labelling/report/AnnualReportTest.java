package fr.pdn.labelling.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Act;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year is over: the ways through {@code annual-report}. */
@LabellingTest
class AnnualReportTest {
    private static final String CONTACT = "direction@ganivelles.example";
    private static final String REPRESENTATIVE = "presidence@ganivelles.example";
    private static final String STEP = "completeAnnualReport";

    @Autowired
    private ReportScene scene;

    @Autowired
    private TestClock clock;

    @Autowired
    private TaskService tasks;

    private FollowedDossier dossier;

    @BeforeEach
    void asked() {
        dossier = scene.asked();
    }

    @Test
    void a_report_is_asked_for_on_1_January_filed_analysed_and_validated() {
        assertThat(dossier)
                .hasPassedInOrder("yearEnded", "openAnnualReport", "requestReport", "filing", "filingOpened", STEP)
                .hasRecorded(Act.ANNUAL_REPORT_OPENED)
                .hasSent("annual-report-requested", REPRESENTATIVE, CONTACT)
                .hasWritten(
                        "annual-report-requested",
                        text -> assertThat(text).contains("L'année 2027 est terminée", "31 mars 2028", "/taches"))
                .waitsFor(STEP);

        dossier.representative(STEP, ReportScene.answers());
        assertThat(dossier)
                .hasPassedInOrder(STEP, "recordAnnualReport", "reportFiled", "onFiling_FILED", "analyseAnnualReport")
                .waitsFor("analyseAnnualReport");
        assertThat(dossier.shown("analyseAnnualReport", "report"))
                .contains("**Bilan annuel 2027**, signé par", "Heures de présence : 9", "Ateliers du mercredi")
                .contains("À regarder : Conversations, le bilan dit 12, les relevés 0.")
                .contains("À regarder : 50,10 € de l’aide au démarrage ne sont pas dépensés.")
                .doesNotContain("Heures de présence, le bilan dit", "Je représente");

        dossier.coordination(
                "analyseAnnualReport", "reportOpinion", "FAVOURABLE", "comment", "Belle articulation avec le LAEP.");
        assertThat(dossier.shown("validateAnnualReport", "report"))
                .contains("**Analyse de la coordination : favorable**", "Belle articulation avec le LAEP.");
        dossier.reviewer("validateAnnualReport", "reportOutcome", "VALIDATED");

        assertThat(dossier)
                .hasPassedInOrder(
                        "recordReportAnalysis",
                        "validateAnnualReport",
                        "recordReportReview",
                        "onReportOutcome_VALIDATED",
                        "notifyReportValidated",
                        "reportValidated")
                .hasRecorded(Act.ANNUAL_REPORT_VALIDATED, "instructeur", "")
                .hasSent("annual-report-validated", CONTACT)
                .hasEnded();
    }

    @Test
    void a_report_is_asked_for_once_whatever_is_stopped_in_between() {
        scene.look(dossier);
        clock.advance(Duration.ofDays(1));
        scene.look(dossier);

        assertThat(dossier).hasSent("annual-report-requested", 2);
        assertThat(dossier.read().all(Act.ANNUAL_REPORT_OPENED)).hasSize(1);
    }

    @Test
    void only_whoever_may_sign_for_the_structure_files_it() {
        assertThat(dossier)
                .refuses(
                        "Rien n’est envoyé : seul le représentant légal signe le bilan en l’envoyant. Enregistrez-le, puis prévenez presidence@ganivelles.example.",
                        d -> d.structure(STEP, pairs(ReportScene.answers())));
    }

    @Test
    void the_grant_is_accounted_for_to_the_cent() {
        var answers = ReportScene.answers();
        answers.put("unspentEuros", 50);

        assertThat(dossier)
                .refuses(
                        "Le temps de travail, le matériel et ce qui n’est pas dépensé font 499,90 € ensemble : l’aide à justifier est de 500,00 €.",
                        d -> d.representative(STEP, answers));
    }

    @Test
    void what_is_left_of_the_grant_is_accounted_for_the_year_after_and_nothing_when_nothing_is_left() {
        file().coordination("analyseAnnualReport", "reportOpinion", "RESERVED", "comment", "Peu de semaines.")
                .reviewer("validateAnnualReport", "reportOutcome", "VALIDATED");
        nextYear(2029);
        var answers = ReportScene.answers();
        answers.putAll(Map.of("workingTimeEuros", 50, "unspentEuros", 0));
        answers.put("equipmentEuros", new java.math.BigDecimal("0.10"));
        dossier.representative(STEP, answers)
                .coordination("analyseAnnualReport", "reportOpinion", "FAVOURABLE", "comment", "Tout est employé.")
                .reviewer("validateAnnualReport", "reportOutcome", "VALIDATED");
        assertThat(dossier).hasSent("annual-report-validated", 2).hasEnded();
    }

    @Test
    void a_report_that_lacks_something_goes_back_to_the_structure_with_the_reason() {
        file().coordination("analyseAnnualReport", "reportOpinion", "RESERVED", "comment", "Peu de semaines.");
        assertThat(dossier)
                .refuses(
                        "Dites à la structure ce qui est à compléter.",
                        d -> d.reviewer("validateAnnualReport", "reportOutcome", "TO_COMPLETE"));
        dossier.reviewer(
                "validateAnnualReport", "reportOutcome", "TO_COMPLETE", "reason", "Précisez le matériel acheté.");

        assertThat(dossier)
                .hasPassedInOrder("onReportOutcome_TO_COMPLETE", "requestCompletion", "filing", STEP)
                .hasRecorded(Act.ANNUAL_REPORT_RETURNED, "instructeur", "Précisez le matériel acheté.")
                .hasSent("annual-report-returned", REPRESENTATIVE, CONTACT)
                .hasWritten(
                        "annual-report-returned",
                        text -> assertThat(text)
                                .contains("Précisez le matériel acheté.", "À faire jusqu'au 31 mars 2028 inclus"))
                .waitsFor(STEP);
        dossier.fire("reportReminder");
        assertThat(dossier).hasSent("annual-report-reminder", 2);
        assertThat(file()).waitsFor("analyseAnnualReport");
    }

    @Test
    void a_structure_is_reminded_twice_before_the_date_and_once_after() {
        dossier.fire("reportReminder");
        assertThat(clock.instant()).isBetween("2028-03-01T07:00:00Z", "2028-03-01T07:01:00Z");
        dossier.fire("reportReminder");
        assertThat(clock.instant()).isBetween("2028-03-21T07:00:00Z", "2028-03-21T07:01:00Z");
        assertThat(dossier)
                .hasPassedInOrder("reportReminder", "remindReport", "reportReminded")
                .hasSent("annual-report-reminder", 4);
        dossier.fire("reportLate");

        assertThat(dossier)
                .hasPassedInOrder("reportLate", "remindReport", "reportReminded")
                .hasSent("annual-report-reminder", 6)
                .hasWritten(
                        "annual-report-reminder",
                        text -> assertThat(text).contains("attendu jusqu'au 31 mars 2028 inclus"))
                .waitsFor(STEP);
        assertThat(dossier.timers()).containsExactly("reportMissing");
    }

    @Test
    void a_reviewer_gives_more_time_and_is_asked_again_when_it_is_over() {
        missing();
        assertThat(dossier)
                .waitsFor(STEP, "decideMissingReport")
                .refuses(
                        "Le compte rendu financier est dû au plus tard le 30 juin 2028 (loi n° 2000-321, article 10).",
                        d -> d.reviewer(
                                "decideMissingReport",
                                "missingReportOutcome",
                                "EXTENDED",
                                "extendedTo",
                                "2028-07-01",
                                "reason",
                                "Absence."))
                .refuses(
                        "La nouvelle date doit être à venir.",
                        d -> d.reviewer(
                                "decideMissingReport",
                                "missingReportOutcome",
                                "EXTENDED",
                                "extendedTo",
                                "2028-04-01",
                                "reason",
                                "Absence."));
        assertThat(dossier.shown("decideMissingReport", "report")).contains("pas encore reçu", "30 juin 2028");

        extend();
        assertThat(dossier)
                .hasPassedInOrder(
                        "reportMissing",
                        "decideMissingReport",
                        "recordMissingReport",
                        "onMissingReportOutcome_EXTENDED",
                        "notifyExtension")
                .hasRecorded(Act.ANNUAL_REPORT_EXTENDED)
                .hasSent("annual-report-extended", REPRESENTATIVE, CONTACT)
                .waitsFor(STEP);
        var due = tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.number())
                .taskDefinitionKey(STEP)
                .singleResult()
                .getDueDate();
        assertThat(due.toInstant())
                .as("the date at the step and on the tracking page")
                .isBetween("2028-06-15T21:59:00Z", "2028-06-15T22:00:00Z");
        dossier.fire("extensionOver");
        assertThat(dossier)
                .hasPassedInOrder("extensionOver", "decideMissingReport")
                .waitsFor(STEP, "decideMissingReport");
    }

    @Test
    void a_report_that_comes_meanwhile_takes_the_reviewer_s_step_away() {
        missing();
        assertThat(file()).waitsFor("analyseAnnualReport");

        var late = scene.asked();
        late.fire("reportMissing");
        dossier = late;
        extend();
        assertThat(file()).waitsFor("analyseAnnualReport");
        assertThat(dossier.timers()).isEmpty();
    }

    @Test
    void a_breach_is_noted_by_a_person_and_the_report_stays_due() {
        missing();
        dossier.reviewer(
                "decideMissingReport", "missingReportOutcome", "BREACH", "reason", "Aucune réponse depuis mars.");

        assertThat(dossier)
                .hasPassedInOrder("onMissingReportOutcome_BREACH", "breachReported")
                .hasRecorded(Act.ANNUAL_REPORT_BREACH_REPORTED, "instructeur", "Aucune réponse depuis mars.")
                .hasRecorded(Act.BREACH_REPORTED)
                .waitsFor(STEP, "qualifyBreach");
        assertThat(file()).waitsFor("analyseAnnualReport", "qualifyBreach");
    }

    @Test
    void a_reviewer_waives_a_report_with_a_reason() {
        missing();
        dossier.reviewer(
                "decideMissingReport", "missingReportOutcome", "WAIVED", "reason", "Label obtenu en décembre.");

        assertThat(dossier)
                .hasPassedInOrder("onMissingReportOutcome_WAIVED", "filingWaived", "onFiling_WAIVED", "reportWaived")
                .hasRecorded(Act.ANNUAL_REPORT_WAIVED, "instructeur", "Label obtenu en décembre.")
                .hasEnded();
    }

    private void missing() {
        dossier.fire("reportMissing");
    }

    private void extend() {
        dossier.reviewer(
                "decideMissingReport",
                "missingReportOutcome",
                "EXTENDED",
                "extendedTo",
                "2028-06-15",
                "reason",
                "La directrice était absente.");
    }

    private FollowedDossier file() {
        return dossier.representative(STEP, ReportScene.answers());
    }

    private void nextYear(int year) {
        clock.set(year + "-01-01T06:00:00+01:00");
        scene.look(dossier);
    }

    private static Object[] pairs(Map<String, Object> answers) {
        return answers.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray();
    }
}
