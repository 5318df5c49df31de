package fr.pdn.labelling.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.WordedAnswer;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;

/** The six samples pass every section, on their own and together, and survive a browser. */
class CandidatureFormsTest {
    private static final List<String> PARTS = List.of("structure", "professionals", "project", "budget", "commitments");
    private static final List<String> BANK_DETAILS = List.of("iban", "bic", "accountHolder");

    static Stream<Map<String, Object>> samples() throws IOException {
        try (var file = CandidatureFormsTest.class.getResourceAsStream("/candidatures.json")) {
            var json = new ObjectMapper().readTree(file).get("candidatures");
            return json.valueStream().map(CandidatureFormsTest::answers).toList().stream();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(JsonNode sample) {
        var answers = new LinkedHashMap<String, Object>();
        PARTS.forEach(part -> answers.put(part, new ObjectMapper().convertValue(sample.get(part), Object.class)));
        ((Map<String, Object>) answers.get("structure")).keySet().removeAll(BANK_DETAILS);
        return answers;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_section_takes_its_part(Map<String, Object> answers) {
        for (var part : PARTS) {
            var section = AllForms.FORMS.named("candidature-" + part);
            assertThat(section.validate(Map.of(part, answers.get(part)), answers))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_sections_together_take_the_whole(Map<String, Object> answers) {
        assertThat(whole().validate(answers, Map.of())).isEmpty();
        var more = new HashMap<>(answers);
        more.put("iban", "FR76");
        assertThat(whole().validate(more, Map.of())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_page_shows_is_what_it_posts_back(Map<String, Object> answers) {
        var page = Jsoup.parseBodyFragment(
                "<form>" + new FormRenderer().render(whole(), answers, List.of(), Map.of()) + "</form>");
        var post = new LinkedMultiValueMap<String, String>();
        page.select("form").forms().get(0).formData().forEach(pair -> post.add(pair.key(), pair.value()));

        assertThat(text(whole().cleaned(whole().parse(post), Map.of())))
                .isEqualTo(text(whole().cleaned(answers, Map.of())));
    }

    @Test
    void answers_are_put_into_words() throws IOException {
        var words = whole().inWords(samples().findFirst().orElseThrow(), Map.of());
        assertThat(words)
                .contains(
                        new WordedAnswer("Identité", "Forme juridique", "Association"),
                        new WordedAnswer("Professionnel 1", "La structure est-elle son employeur\u202f?", "Oui"),
                        new WordedAnswer("Charge 1", "Montant, en euros", "4\u202f840"))
                .extracting(WordedAnswer::label)
                .doesNotContain("Référence");
    }

    private static Form whole() {
        return AllForms.FORMS.joined(
                "candidature",
                "Candidature",
                PARTS.stream().map(part -> "candidature-" + part).toArray(String[]::new));
    }

    /** 3.0 and 3 are the same answer. */
    private static String text(Map<String, Object> answers) {
        return answers.toString().replaceAll("(\\d+)\\.0\\b", "$1");
    }
}
