package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people in one section at once: what each changed alone is kept, what both changed is asked. */
class SectionMergeTest {
    private static final Map<String, Object> BASE =
            Map.of("name", "Les Oyats", "town", "Port-Ganivelle", "contact", Map.of("email", "a@oyats.example"));

    @Test
    void answers_to_different_questions_are_both_kept() {
        var merged = merge(
                BASE,
                Map.of(
                        "name",
                        "Les Oyats bleus",
                        "town",
                        "Port-Ganivelle",
                        "contact",
                        Map.of("email", "a@oyats.example")),
                Map.of(
                        "name",
                        "Les Oyats",
                        "town",
                        "Port-Ganivelle",
                        "contact",
                        Map.of("email", "b@oyats.example", "phone", "0536491710")));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.answers())
                .isEqualTo(Map.of(
                        "name",
                        "Les Oyats bleus",
                        "town",
                        "Port-Ganivelle",
                        "contact",
                        Map.of("email", "b@oyats.example", "phone", "0536491710")));
    }

    @Test
    void an_answer_taken_away_by_one_stays_away() {
        var merged = merge(BASE, Map.of("name", "Les Oyats", "contact", Map.of("email", "a@oyats.example")), BASE);

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.answers())
                .isEqualTo(Map.of("name", "Les Oyats", "contact", Map.of("email", "a@oyats.example")));
    }

    @Test
    void two_answers_to_the_same_question_are_asked_and_the_choice_is_followed() {
        var mine = Map.<String, Object>of("name", "Les Oyats bleus", "town", "Saint-Estran");
        var theirs = Map.<String, Object>of("name", "Les Oyats verts", "town", "Port-Ganivelle");
        var base = Map.<String, Object>of("name", "Les Oyats", "town", "Port-Ganivelle");

        var asked = merge(base, mine, theirs);
        assertThat(asked.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.pointer()).isEqualTo("/structure/name");
            assertThat(conflict.mine()).isEqualTo(Map.of("structure", Map.of("name", "Les Oyats bleus")));
            assertThat(conflict.theirs()).isEqualTo(Map.of("structure", Map.of("name", "Les Oyats verts")));
        });

        var chosen =
                SectionMerge.of("structure", base, mine, theirs, new MergeChoices("", Map.of("/structure/name", true)));
        assertThat(chosen.conflicts()).isEmpty();
        assertThat(chosen.answers()).isEqualTo(Map.of("name", "Les Oyats bleus", "town", "Saint-Estran"));
    }

    @Test
    void against_an_unknown_beginning_every_difference_is_asked() {
        var merged = merge(SectionMerge.UNKNOWN, Map.of("name", "A", "town", "C"), Map.of("name", "B", "town", "C"));

        assertThat(merged.conflicts()).extracting(MergeConflict::pointer).containsExactly("/structure/name");
    }

    @Test
    void professionals_go_by_their_reference_whatever_their_order() {
        var merged = people(
                List.of(person("P1", "Solène"), person("P2", "Ronan")),
                List.of(person("P2", "Ronan"), person("P1", "Solène-Anne")),
                List.of(person("P1", "Solène"), person("P2", "Ronan"), person("P3", "Yann")));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.answers())
                .isEqualTo(List.of(person("P1", "Solène-Anne"), person("P2", "Ronan"), person("P3", "Yann")));
    }

    @Test
    void two_people_added_at_once_under_one_reference_are_both_kept() {
        var merged = people(
                List.of(person("P1", "Solène")),
                List.of(person("P1", "Solène"), person("P2", "Ronan")),
                List.of(person("P1", "Solène"), person("P2", "Yann")));

        assertThat(merged.renamed()).isTrue();
        assertThat(merged.answers())
                .isEqualTo(List.of(person("P1", "Solène"), person("P2", "Yann"), person("P3", "Ronan")));
    }

    @Test
    void whom_one_takes_away_while_the_other_writes_about_them_is_asked() {
        var merged = people(
                List.of(person("P1", "Solène"), person("P2", "Ronan")),
                List.of(person("P1", "Solène")),
                List.of(person("P1", "Solène"), person("P2", "Ronan-Marie")));

        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.pointer()).isEqualTo("/professionals/P2");
            assertThat(conflict.mine()).isEmpty();
            assertThat(conflict.theirs()).isEqualTo(Map.of("professionals", List.of(person("P2", "Ronan-Marie"))));
        });
    }

    @Test
    void a_mark_says_the_same_before_and_after_the_database() {
        assertThat(SectionMark.of(Map.of("amount", new BigDecimal("4840.50"))))
                .isEqualTo(SectionMark.of(Map.of("amount", 4840.5)))
                .isNotEqualTo(SectionMark.of(Map.of("amount", 4840.6)));
    }

    private static SectionMerge.Merged merge(Object base, Object mine, Object theirs) {
        return SectionMerge.of("structure", base, mine, theirs, MergeChoices.NONE);
    }

    private static SectionMerge.Merged people(Object base, Object mine, Object theirs) {
        return SectionMerge.of("professionals", base, mine, theirs, MergeChoices.NONE);
    }

    private static Map<String, Object> person(String ref, String firstName) {
        return Map.of("ref", ref, "firstName", firstName);
    }
}
