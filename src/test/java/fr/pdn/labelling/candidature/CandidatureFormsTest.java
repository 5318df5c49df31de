package fr.pdn.labelling.candidature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.WordedAnswer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS = List.of("structure", "professionals", "project", "budget", "commitments");
    private static final List<String> BANK_DETAILS = List.of("iban", "bic", "accountHolder");

    private static final Form WHOLE = AllForms.FORMS.joined(
            "candidature",
            "Candidature",
            PARTS.stream().map(part -> "candidature-" + part).toArray(String[]::new));

    static Stream<Map<String, Object>> samples() throws IOException {
        try (var file = CandidatureFormsTest.class.getResourceAsStream("/candidatures.json")) {
            var json = JSON.readTree(file).get("candidatures");
            return json.valueStream().map(CandidatureFormsTest::answers).toList().stream();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(JsonNode sample) {
        var answers = new LinkedHashMap<String, Object>();
        PARTS.forEach(part -> answers.put(part, JSON.convertValue(sample.get(part), Object.class)));
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
        assertThat(WHOLE.validate(answers, Map.of())).isEmpty();
        var more = new HashMap<>(answers);
        more.put("iban", "FR76");
        assertThat(WHOLE.validate(more, Map.of())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_page_shows_is_what_it_posts_back(Map<String, Object> answers) {
        var page = Jsoup.parseBodyFragment(
                "<form>" + new FormRenderer().render(WHOLE, answers, List.of(), Map.of()) + "</form>");
        var post = new LinkedMultiValueMap<String, String>();
        page.select("form").forms().get(0).formData().forEach(pair -> post.add(pair.key(), pair.value()));

        assertThat(text(WHOLE.cleaned(WHOLE.parse(post), Map.of()))).isEqualTo(text(WHOLE.cleaned(answers, Map.of())));
    }

    /** Whatever stands in the place of an answer is refused or taken, never a breakdown. */
    @Test
    void nothing_a_caller_sends_breaks_a_form() throws IOException {
        var odd = new ArrayList<Object>(List.of(
                "",
                "=1/0",
                "\ud800",
                -1,
                1e308,
                new BigDecimal("1e-9999"),
                true,
                List.of(),
                List.of(Map.of()),
                Map.of("a", 1)));
        odd.add(Collections.singletonList(null));
        odd.add(null);
        var tried = 0;
        for (var key : WHOLE.keys()) {
            var part = key.split("[.\\[]")[0];
            var section = AllForms.FORMS.named("candidature-" + part);
            for (var value : odd) {
                var context = answersWith(key, value);
                var answers = Map.of(part, context.get(part));
                assertThatCode(() -> {
                            section.validate(answers, context);
                            section.inWords(section.cleaned(answers, context), context);
                            new FormRenderer().render(section, answers, List.of(), context);
                        })
                        .as("%s = %s", key, value)
                        .doesNotThrowAnyException();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(900);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answersWith(String key, Object value) throws IOException {
        var answers = samples().findFirst().orElseThrow();
        var steps = key.replace("[]", "").split("\\.");
        Object at = answers;
        for (int i = 0; i < steps.length - 1; i++) {
            at = ((Map<String, Object>) at).get(steps[i]);
            at = at instanceof List<?> rows ? rows.get(0) : at;
        }
        ((Map<String, Object>) at).put(steps[steps.length - 1], value);
        return answers;
    }

    @Test
    void answers_are_put_into_words() throws IOException {
        var words = WHOLE.inWords(samples().findFirst().orElseThrow(), Map.of());
        assertThat(words)
                .contains(
                        new WordedAnswer("Identité", "Forme juridique", "Association"),
                        new WordedAnswer("Professionnel 1", "La structure est-elle son employeur\u202f?", "Oui"),
                        new WordedAnswer("Charge 1", "Montant, en euros", "4\u202f840"))
                .extracting(WordedAnswer::label)
                .doesNotContain("Référence");
    }

    /** 3.0 and 3 are the same answer. */
    private static String text(Map<String, Object> answers) {
        return answers.toString().replaceAll("(\\d+)\\.0\\b", "$1");
    }
}
