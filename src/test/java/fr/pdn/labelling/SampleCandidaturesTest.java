package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.checks.Iban;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The six fictitious candidatures give exactly what their author expects of them. */
@LabellingTest
class SampleCandidaturesTest {
    @Autowired
    Journey journey;

    @Autowired
    Walk walk;

    static List<Sample> samples() {
        return Samples.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_automatic_checks_of_each_sample_are_those_expected(Sample sample) {
        var result = journey.submit(sample).result();

        var expected = sample.expected();
        assertThat(result.get("admissibility")).isEqualTo(expected.get("admissibility"));
        assertThat(result.get("eligibility")).isEqualTo(expected.get("eligibility"));
        assertThat(codes(result)).isEqualTo(texts(expected.path("findings")));
        assertThat(texts(result.get("flags"))).isEqualTo(texts(expected.get("flags")));
        assertThat(texts(result.get("missingDocuments"))).isEqualTo(texts(expected.path("missingDocuments")));
        expected.get("checks").fields().forEachRemaining(check -> {
            if (check.getKey().equals("iban")) {
                // Not asked before acceptance: the sample's own IBAN is held against the same check.
                assertThat(result.get("checks").has("iban")).isFalse();
                assertThat(Iban.isValid(sample.json().at("/structure/iban").asText()))
                        .isEqualTo(check.getValue().asBoolean());
            } else {
                assertThat(result.get("checks").path(check.getKey()).asText("null"))
                        .as(check.getKey())
                        .isEqualTo(check.getValue().asText());
            }
        });
        if (expected.has("implicitRefusalOn")) {
            assertThat(result.get("implicitRefusalOn")).isEqualTo(expected.get("implicitRefusalOn"));
        }
        if (expected.has("lateBy")) {
            assertThat(result.get("lateBy")).isEqualTo(expected.get("lateBy"));
        }
    }

    @Test
    void a_social_centre_with_one_promeneuse_is_labelled() {
        var sample = Samples.named("D1");
        var number = walk.toTheLabel(sample);

        gives(sample, number, sample.expected());
        assertThat(journey.ended(number)).isTrue();
    }

    @Test
    void a_local_authority_that_files_in_the_last_second_has_three_labels() {
        var sample = Samples.named("D2");
        var number = walk.toTheLabel(sample);

        gives(sample, number, sample.expected());
        assertThat(ModelRecorder.trail(number))
                .extracting(ModelRecorder.Visit::element)
                .filteredOn("notifyLabel"::equals)
                .hasSize(3);
    }

    @Test
    void an_incomplete_dossier_is_completed_in_time_and_accepted() {
        var sample = Samples.named("D3");
        var filed = journey.submit(sample);
        var number = filed.number();
        journey.at("2027-03-04T10:00:00+01:00");
        walk.askForMissingDocuments(number);
        assertThat(journey.read(number).get("complementsRequestedOn"))
                .isEqualTo(sample.expected().get("complementsRequestedOn"));
        assertThat(journey.read(number).get("complementsDueOn"))
                .isEqualTo(sample.expected().get("complementsDueOn"));

        sample.json().get("complements").forEach(document -> journey.upload(filed.id(), document));
        journey.outsider(sample.contactEmail(), number, "provideComplements", Map.of());
        walk.toTheDecision(number, sample);

        gives(sample, number, sample.expected().get("variantA"));
    }

    @Test
    void an_incomplete_dossier_without_answer_lapses_by_the_hand_of_a_reviewer() {
        var sample = Samples.named("D3");
        var number = journey.submit(sample).number();
        journey.at("2027-03-04T10:00:00+01:00");
        walk.askForMissingDocuments(number);

        journey.fire(number, "complementsReminder").fire(number, "complementsOverdue");
        journey.complete(
                "instructeur",
                number,
                "confirmLapse",
                Map.of("lapseOutcome", "LAPSED", "reason", "Aucune pièce reçue."));

        gives(sample, number, sample.expected().get("variantB"));
        assertThat(journey.ended(number)).isTrue();
    }

    @Test
    void a_volunteer_is_refused_without_the_committee_but_never_without_a_signatory() {
        var sample = Samples.named("D4");
        var number = journey.submit(sample).number();
        walk.admit(number);
        walk.review(number, "UNFAVOURABLE", "Le professionnel est bénévole.");

        assertThat(journey.open(number)).containsExactly("decideCandidature");
        journey.complete(
                "direction",
                number,
                "decideCandidature",
                Map.of("decision", "REFUSED", "reason", "Le cahier des charges exclut les bénévoles."));

        gives(sample, number, sample.expected());
    }

    @Test
    void a_specialised_project_is_deferred_then_refused_by_people() {
        var sample = Samples.named("D5");
        var number = journey.submit(sample).number();
        walk.admit(number);
        walk.askQuestion(number, "Quelle part de l'activité n'est pas liée aux écrans ?");
        walk.review(number, "RESERVED", "Entrée spécialisée.");
        walk.hearTheMembers(number);
        walk.conclude(number, "DEFERRED", List.of(), "Le projet peut-il s'ouvrir à tous les parents ?");
        journey.outsider(
                sample.contactEmail(),
                number,
                "answerQuestions",
                Map.of("answer", "Nous restons sur notre thématique."));
        walk.review(number, "UNFAVOURABLE", "Le projet reste spécialisé.");
        walk.hearTheMembers(number);
        walk.conclude(number, "UNFAVOURABLE", List.of(), "L'entrée n'est pas généraliste.");
        journey.complete(
                "direction",
                number,
                "decideCandidature",
                Map.of("decision", "REFUSED", "reason", "Une entrée généraliste est exigée (cahier des charges §3)."));

        gives(sample, number, sample.expected());
    }

    @Test
    void a_form_filed_after_the_closing_is_inadmissible_once_a_reviewer_says_so() {
        var sample = Samples.named("D6");
        var number = journey.submit(sample).number();
        journey.complete(
                "instructeur",
                number,
                "checkAdmissibility",
                Map.of("admissibility", "INADMISSIBLE", "reason", "Déposée sept minutes après la clôture."));

        gives(sample, number, sample.expected());
    }

    /** What the sample expects at the end: path, grant, dates, mails. */
    private void gives(Sample sample, String number, JsonNode expected) {
        var result = journey.read(number);
        assertThat(result.get("path").findValuesAsText("state")).isEqualTo(list(expected.get("path")));
        assertThat(result.get("grantEuros").asInt())
                .isEqualTo(expected.get("grantEuros").asInt());
        for (var key : List.of("retainedProfessionals", "implicitRefusalOn")) {
            if (expected.has(key)) {
                assertThat(result.get(key)).as(key).isEqualTo(expected.get(key));
            }
        }
        assertThat(walk.mailsOf(number, list(expected.get("mails"))))
                .isEqualTo(new TreeSet<>(list(expected.get("mails"))));
    }

    private static TreeSet<String> codes(JsonNode result) {
        return new TreeSet<>(result.get("findings").findValuesAsText("code"));
    }

    private static TreeSet<String> texts(JsonNode array) {
        return new TreeSet<>(list(array));
    }

    private static List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
