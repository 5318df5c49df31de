package fr.pdn.labelling.engine;

import static fr.pdn.labelling.engine.EngineRest.grid;
import static fr.pdn.labelling.engine.EngineRest.integer;
import static fr.pdn.labelling.engine.EngineRest.json;
import static fr.pdn.labelling.engine.EngineRest.messageOf;
import static fr.pdn.labelling.engine.EngineRest.object;
import static fr.pdn.labelling.engine.EngineRest.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent posts to {@code /engine-rest} is held against the form of the step, and leaves nothing in the engine. */
@LabellingTest
class CompletionGuardTest {
    private static final String NOT_PROPOSED =
            "Choisissez la proposition de l'instruction parmi les réponses proposées.";

    @LocalServerPort
    int port;

    @Autowired
    Procedure procedure;

    @Autowired
    JdbcClient database;

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_refused_in_French_and_nothing_happens(
            String mistake, Map<String, Object> answers, String sentence) {
        var dossier = procedure.underReview(Samples.oneProfessional());
        var reviewer = new EngineRest(port, "instructeur");
        var task = reviewer.claim(dossier, "reviewEligibility");
        var acts = dossier.read().acts();

        for (var answer : List.of(reviewer.complete(task, answers), reviewer.submitForm(task, answers))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(messageOf(answer)).isEqualTo(sentence);
        }

        assertThat(dossier.open()).contains("reviewEligibility");
        assertThat(dossier.read().acts()).isEqualTo(acts);
        assertThat(variables(dossier)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "unknown key",
                        "humeur",
                        text("bonne"),
                        "« humeur » ne fait pas partie des réponses attendues."),
                mistake("wrong type", "reason", integer(3), "Le motif doit être un texte."),
                mistake("a list for one choice", "reviewProposal", json("[\"FAVOURABLE\"]"), NOT_PROPOSED),
                mistake("missing", "clarity", null, "Choisissez la note de clarté du projet."),
                mistake("blank", "reviewProposal", text("  "), NOT_PROPOSED),
                mistake(
                        "out of range",
                        "clarity",
                        integer(4),
                        "Choisissez la note de clarté du projet parmi les réponses proposées."),
                mistake("not in the options", "reviewProposal", text("ACCEPTED"), NOT_PROPOSED),
                mistake(
                        "too long",
                        "reason",
                        text("é".repeat(8_001)),
                        "Le motif ne peut pas dépasser 4 000 caractères (8 001 actuellement)."),
                mistake(
                        "a character that cannot be kept",
                        "reason",
                        text("a\0b"),
                        "Le motif contient un caractère qui ne peut pas être enregistré."),
                mistake(
                        "a variable that the step was given",
                        "brief",
                        text("Tout va bien."),
                        "« brief » ne fait pas partie des réponses attendues."),
                mistake(
                        "an outcome that is not asked here",
                        "decisionOutcome",
                        text("ACCEPTED"),
                        "« decisionOutcome » ne fait pas partie des réponses attendues."),
                mistake(
                        "a Java object",
                        "reason",
                        object("java.lang.String", "application/x-java-serialized-object", "rO0ABXQAA2Fh"),
                        "Une valeur envoyée n'est pas du JSON."));
    }

    @Test
    void a_variable_of_the_process_is_not_replaced() {
        var dossier = procedure.accepted(Samples.threeProfessionals());
        var coordination = new EngineRest(port, "coordination");
        var task = coordination.claim(dossier.about("D2-P1"), "enrolInSession");

        var answer = coordination.complete(
                task,
                Map.of("exempted", Map.of("value", true), "reason", text("Formée."), "professional", text("D2-P2")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(messageOf(answer)).isEqualTo("« professional » ne fait pas partie des réponses attendues.");
        assertThat(dossier.about("D2-P1").open()).contains("enrolInSession");
        assertThat(dossier.about("D2-P2").open()).contains("enrolInSession");
        assertThat(dossier.read().all(Act.TRAINING_EXEMPTED)).isEmpty();
    }

    @Test
    void only_who_may_do_a_step_hears_what_is_wrong_with_the_answers() {
        var dossier = procedure.underReview(Samples.oneProfessional());
        var coordination = new EngineRest(port, "coordination");
        var task = dossier.idOf("reviewEligibility");

        assertThat(coordination.complete(task, grid()).statusCode()).isEqualTo(403);
        assertThat(coordination
                        .complete(task, Map.of("brief", text("Tout va bien.")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(dossier.open()).contains("reviewEligibility");
    }

    @Test
    void a_step_is_done_once() {
        var dossier = procedure.underReview(Samples.oneProfessional());
        var reviewer = new EngineRest(port, "instructeur");
        var task = reviewer.claim(dossier, "reviewEligibility");
        reviewer.complete(task, grid());

        for (var again : List.of(reviewer.complete(task, grid()), reviewer.submitForm(task, grid()))) {
            assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
            assertThat(messageOf(again)).endsWith("rien n'a été enregistré.");
        }
        assertThat(dossier.read().all(Act.REVIEWED)).hasSize(1);
    }

    @Test
    void a_step_is_taken_once() {
        var dossier = procedure.underReview(Samples.oneProfessional());
        var task = new EngineRest(port, "instructeur").claim(dossier, "reviewEligibility");

        var other = new EngineRest(port, "instructeur2").take(task);

        assertThat(other.statusCode()).as(other.body()).isEqualTo(409);
        assertThat(messageOf(other)).isEqualTo("Cette tâche vient d'être prise par quelqu'un d'autre.");
    }

    @Test
    void answers_are_recorded_by_us_and_leave_no_variable() {
        var dossier = procedure.underReview(Samples.oneProfessional());
        var reviewer = new EngineRest(port, "instructeur");

        var answer = reviewer.complete(reviewer.claim(dossier, "reviewEligibility"), grid());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(dossier.read().last(Act.REVIEWED)).hasValueSatisfying(act -> {
            assertThat(act.actor()).isEqualTo("instructeur");
            assertThat(act.detail().path("total").asInt()).isEqualTo(16);
        });
        assertThat(variables(dossier)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void lists_come_in_every_shape_that_programs_give_them(String shape, Map<String, Object> list) {
        var dossier = procedure.inCommittee(Samples.threeProfessionals()).hearTheMembers();
        var reviewer = new EngineRest(port, "instructeur");

        var answer = reviewer.submitForm(
                reviewer.claim(dossier, "recordCommitteeOpinion"),
                Map.of(
                        "committeeOpinion", text("PARTLY_FAVOURABLE"),
                        "retainedProfessionals", list,
                        "reason", text("La deuxième n'a pas le temps.")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(dossier.read().last(Act.COMMITTEE_OPINION_GIVEN))
                .hasValueSatisfying(act -> assertThat(act.detail().path("retained"))
                        .extracting(ref -> ref.asText())
                        .containsExactly("D2-P1", "D2-P3"));
        assertThat(variables(dossier)).isEmpty();
    }

    static Stream<Arguments> lists() {
        var written = "[\"D2-P1\",\"D2-P3\"]";
        return Stream.of(
                Arguments.of("as Tasklist posts them", json(written)),
                Arguments.of(
                        "as an object in JSON",
                        object("java.util.ArrayList<java.lang.String>", "application/json", written)),
                Arguments.of("as a plain list", Map.of("value", List.of("D2-P1", "D2-P3"))));
    }

    @Test
    void the_engine_keeps_who_a_step_is_about_and_nothing_that_its_form_shows() {
        var dossier = procedure.accepted(Samples.threeProfessionals()).enrolAll();

        assertThat(variables(dossier))
                .containsOnly(
                        "professional",
                        "nrOfInstances",
                        "nrOfCompletedInstances",
                        "nrOfActiveInstances",
                        "loopCounter");
    }

    private static Arguments mistake(String name, String key, Map<String, Object> value, String sentence) {
        var answers = grid();
        answers.remove(key);
        if (value != null) {
            answers.put(key, value);
        }
        return Arguments.of(name, answers, sentence);
    }

    /** Names of the variables that the engine holds for this dossier. */
    private List<String> variables(FollowedDossier dossier) {
        return database.sql("""
                        select v.name_ from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_
                        where e.business_key_ = ? order by v.name_""").param(dossier.number()).query(String.class).list();
    }
}
