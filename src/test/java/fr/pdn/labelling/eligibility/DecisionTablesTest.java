package fr.pdn.labelling.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the folder {@code processes}, evaluated as the engine does, at their boundaries. */
class DecisionTablesTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final List<String> CRITERIA = List.of(
            "clarity",
            "presenceInProject",
            "articulation",
            "mandate",
            "qualification",
            "voluntaryRecourse",
            "generalist",
            "profilesAndBudget");

    @ParameterizedTest
    @CsvSource({
        "false, true,  0, true,  DRAFT",
        "true,  false, 2, false, LATE",
        "true,  true,  1, true,  INCOMPLETE",
        "true,  true,  0, false, INCOMPLETE",
        "true,  true,  0, true,  ADMISSIBLE"
    })
    void a_dossier_in_time_and_complete_is_admissible(
            boolean submitted, boolean onTime, int missing, boolean complete, String proposal) {
        var answers = Map.<String, Object>of(
                "formSubmitted", submitted,
                "onTime", onTime,
                "missingDocumentCount", missing,
                "scopeComplete", complete);

        assertThat(evaluate("admissibility", answers).<String>getSingleEntry()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "33333333, FAVOURABLE",
        "22222222, FAVOURABLE",
        "12232222, FAVOURABLE",
        "22222221, RESERVED",
        "22122111, RESERVED",
        "11222211, RESERVED",
        "11122111, UNFAVOURABLE",
        "31333333, RESERVED",
        "33313333, RESERVED",
        "33331333, RESERVED",
        "33303333, UNFAVOURABLE",
        "33330333, UNFAVOURABLE",
        "33333033, UNFAVOURABLE",
        "33333303, UNFAVOURABLE",
        "03333333, UNFAVOURABLE",
        "30333333, UNFAVOURABLE",
        "33033333, UNFAVOURABLE",
        "33333330, UNFAVOURABLE"
    })
    void the_grid_proposes_from_eight_scores(String scores, String proposal) {
        Map<String, Object> grid = new HashMap<>();
        CRITERIA.forEach(
                criterion -> grid.put(criterion, Character.digit(scores.charAt(CRITERIA.indexOf(criterion)), 10)));

        assertThat(evaluate("review-proposal", grid).<String>getSingleEntry()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({"0,false,0", "1,false,500", "2,false,1000", "3,false,1500", "7,false,1500", "0,true,0", "2,true,0"})
    void the_grant_follows_the_number_retained(int retained, boolean already, int euros) {
        var answers = Map.<String, Object>of("retainedCount", retained, "grantAlreadyReceived", already);

        assertThat(evaluate("startup-grant", answers).<Integer>getSingleEntry()).isEqualTo(euros);
    }

    @Test
    void a_dossier_and_a_professional_beyond_reproach_have_no_finding() {
        assertThat(findings(aProfessional(Map.of()))).isEmpty();
        assertThat(findings(aDossier(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile=OTHER | E01_CASE_BY_CASE_PROFILE",
                "profile=OTHER_PARENTING_STRUCTURE | E01_CASE_BY_CASE_PROFILE",
                "employmentStatus=VOLUNTEER,employedByStructure=false | E04_VOLUNTEER",
                "employmentStatus=UMBRELLA_COMPANY | E04_SELF_EMPLOYED",
                "employmentStatus=CIVIC_SERVICE,employedByStructure=false | E04_STATUS_TO_CLARIFY",
                "employedByStructure=false | E04_STATUS_TO_CLARIFY",
                "weeklyHours=2.75 | E05_HOURS",
                "weeklyHours=3.5,minimumWeeklyHours=4 | E05_HOURS",
                "duringWorkingHours=false | E05_OUTSIDE_WORKING_HOURS",
                "facebookCommitment=false,instagramCommitment=false | E09_SOCIAL_PROFILES",
                "instagramCommitment=false | E09_SOCIAL_PROFILES"
            })
    void a_professional_is_examined_alone(String answers, String code) {
        assertThat(findings(aProfessional(parsed(answers)))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "worksInParenting=false,regularContactWithParents=false | E02_OUT_OF_SCOPE",
                "regularContactWithParents=false | E02_OUT_OF_SCOPE",
                "presenceInHostProject=false | E03_PRESENCE_NOT_IN_PROJECT",
                "referredByThirdParties=true,voluntaryRecourse=false | E06_THIRD_PARTY_REFERRAL",
                "voluntaryRecourse=false | E06_THIRD_PARTY_REFERRAL",
                "approach=MIXED,generalistApproach=false | E07_SPECIALISED_APPROACH",
                "approach=SPECIALISED | E07_SPECIALISED_APPROACH",
                "generalistApproach=false | E07_SPECIALISED_APPROACH",
                "presenceStaffCents=0 | E10_BUDGET_WITHOUT_STAFF",
                "evaluationLines=0 | E10_BUDGET_WITHOUT_EVALUATION",
                "runningCostLines=0 | E10_BUDGET_WITHOUT_RUNNING_COSTS",
                "territory=false | E11_TERRITORY"
            })
    void a_dossier_is_examined_as_a_whole(String answers, String code) {
        assertThat(findings(aDossier(parsed(answers)))).containsExactly(code);
    }

    private static Map<String, Object> aProfessional(Map<String, Object> differences) {
        Map<String, Object> answers = parsed("profile=EVS_FAMILY_LEADER,employmentStatus=PERMANENT,"
                + "employedByStructure=true,weeklyHours=3,minimumWeeklyHours=3,duringWorkingHours=true,"
                + "facebookCommitment=true,instagramCommitment=true");
        answers.putAll(differences);
        return answers;
    }

    private static Map<String, Object> aDossier(Map<String, Object> differences) {
        Map<String, Object> answers = parsed("worksInParenting=true,regularContactWithParents=true,"
                + "presenceInHostProject=true,referredByThirdParties=false,voluntaryRecourse=true,"
                + "approach=GENERALIST,generalistApproach=true,presenceStaffCents=120000,evaluationLines=1,"
                + "runningCostLines=1,territory=true");
        answers.putAll(differences);
        return answers;
    }

    private static Map<String, Object> parsed(String answers) {
        Map<String, Object> parsed = new HashMap<>();
        Arrays.stream(answers.split(",")).map(answer -> answer.split("=")).forEach(answer -> {
            var text = answer[1];
            Object value = text.matches("[0-9.]+")
                    ? (Object) Double.valueOf(text)
                    : text.matches("true|false") ? Boolean.valueOf(text) : text;
            parsed.put(answer[0], value);
        });
        return parsed;
    }

    private static List<String> findings(Map<String, Object> answers) {
        return evaluate("eligibility", answers).collectEntries("code");
    }

    private static DmnDecisionResult evaluate(String table, Map<String, Object> answers) {
        try (var source = Files.newInputStream(Path.of("processes", table + ".dmn"))) {
            return ENGINE.evaluateDecision(ENGINE.parseDecision(table, source), answers);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
