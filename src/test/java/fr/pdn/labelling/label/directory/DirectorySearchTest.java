package fr.pdn.labelling.label.directory;

import static fr.pdn.labelling.label.directory.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.label.EntryFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectorySearchTest {
    private static final DirectoryLine LINE =
            line("L-1", "Maison de l’Été", "Saint-Fucien-les-Flots", "Maëlle, cœur du réseau");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maelle",
                "MAËLLE",
                "coeur",
                "saint fucien",
                "Été maelle",
                "l'ete",
                "fucien-les",
                "17991",
                "  ",
                "« »"
            })
    void capitals_accents_and_marks_do_not_matter(String text) {
        assertThat(found(DirectorySearch.of(text, "", "", ""))).containsExactly(LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maelle nantes", "100%", "' or 1=1 --", "<b>inconnu"})
    void every_word_must_be_there(String text) {
        assertThat(found(DirectorySearch.of(text, "", "", ""))).isEmpty();
    }

    @Test
    void a_town_is_chosen_as_the_list_writes_it() {
        assertThat(found(DirectorySearch.of("", "Saint-Fucien-les-Flots", "", "")))
                .hasSize(1);
        assertThat(found(DirectorySearch.of("", "Saint-Fucien", "", ""))).isEmpty();
    }

    @Test
    void a_network_keeps_those_who_are_there() {
        var onlyFacebook = new DirectoryLine(
                "L-2",
                "1",
                new EntryFacts("", "", "", "", "", "https://www.facebook.com/x", "", ""),
                null,
                null,
                null,
                LocalDate.of(2027, 6, 2));

        assertThat(DirectorySearch.of("", "", "FACEBOOK", "").finds(onlyFacebook))
                .isTrue();
        assertThat(DirectorySearch.of("", "", "INSTAGRAM", "").finds(onlyFacebook))
                .isFalse();
        assertThat(DirectorySearch.of("", "", "MYSPACE", "").narrowed()).isFalse();
    }

    @Test
    void pages_follow_one_another_without_gap_or_double_and_there_is_none_past_the_last() {
        var many = IntStream.range(0, DirectoryPage.SIZE + 1)
                .mapToObj(i -> line("L-" + i, "Structure", "Ville", "Nom"))
                .toList();

        var first = DirectoryPage.of(many, DirectorySearch.of("", "", "", "1"));
        var past = DirectoryPage.of(many, DirectorySearch.of("", "", "", "99"));

        assertThat(first.lines()).isEqualTo(many.subList(0, DirectoryPage.SIZE));
        assertThat(past.lines()).containsExactly(many.get(DirectoryPage.SIZE));
        assertThat(past.number()).isEqualTo(2);
        assertThat(DirectorySearch.of("", "", "", "-1").page()).isEqualTo(1);
        assertThat(DirectorySearch.of("", "", "", "999999999999").page()).isEqualTo(1);
        assertThat(DirectoryPage.of(List.of(), DirectorySearch.of("", "", "", ""))
                        .pages())
                .isEqualTo(1);
    }

    private static List<DirectoryLine> found(DirectorySearch search) {
        return DirectoryPage.of(List.of(LINE), search).lines();
    }
}
