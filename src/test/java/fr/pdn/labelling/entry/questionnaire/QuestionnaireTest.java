package fr.pdn.labelling.entry.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.entry.Entries;
import fr.pdn.labelling.entry.Entry;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.PortalScene;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An export of the Caf's questionnaire: what is understood, what is told, what is entered. Nothing is guessed. */
@LabellingTest
class QuestionnaireTest {
    private static final String SIRET = "Identité – Numéro SIRET";

    @Autowired
    PortalScene scene;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Columns columns;

    @Autowired
    Entries entries;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    String call;
    ObjectNode answers;

    @BeforeEach
    void open() {
        call = scene.call();
        answers = Samples.threeProfessionals().answers(call);
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @ParameterizedTest
    @CsvSource({"';', UTF-8, false", "',', UTF-8, true", "';', windows-1252, false", "'\t', UTF-8, false"})
    void a_whole_candidature_is_read_whole(String delimiter, String encoding, boolean mark) {
        var csv = (mark ? "\uFEFF" : "") + exported().csv(delimiter);

        var line = only(read(csv.getBytes(Charset.forName(encoding))));

        assertThat(line.remarks()).isEmpty();
        assertThat(line.refusal()).isEmpty();
        var read = line.answers();
        var given = Answers.of(PortalScene.answers(answers));
        assertThat(List.of(read.structure(), read.professionals(), read.project(), read.budget()))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFieldsMatchingRegexes(".*ref", ".*phone")
                .isEqualTo(List.of(given.structure(), given.professionals(), given.project(), given.budget()));
        assertThat(line.json()).doesNotContainKey("commitments");
        assertThat(line.arrival().answeredAt()).isEqualTo("2027-02-18T13:32:00Z");
        assertThat(read.professionals()).extracting(person -> person.ref()).containsExactly("P1", "P2", "P3");
    }

    @Test
    void quotes_line_ends_and_separators_inside_a_cell_belong_to_its_text() {
        var text = "Un « projet » ; avec \"guillemets\", virgule\net deux lignes.";

        var line =
                only(read(exported().with("Le projet – Résumé du projet", text).csv(";")));

        assertThat(line.answers().project().summary()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"=HYPERLINK(\"https://exemple.fr\")", "+33 5 46", "@SUM(1)", "-1", "<script>alert(1)</script>"})
    void what_a_spreadsheet_would_run_stays_text(String text) {
        var line =
                only(read(exported().with("Le projet – Résumé du projet", text).csv(";")));

        assertThat(line.answers().project().summary()).isEqualTo(text);
    }

    @Test
    void what_cannot_be_read_is_left_blank_and_told_with_its_column() {
        var export = exported()
                .with("Identité – Forme juridique", "Club")
                .with("Identité – Code postal", "dix-sept")
                .with("Professionnel 2 – Heures de présence en ligne par semaine", "trois")
                .with("Professionnel 3 – Adresse électronique professionnelle", "sans arobase")
                .with("Le projet – Missions du Promeneur du Net", "Information;Voyages")
                .with("Date de réponse", "hier");

        var line = only(read(export.csv(";")));

        assertThat(line.remarks())
                .extracting(ReadLine.Remark::column)
                .containsExactlyInAnyOrder(
                        "Identité – Forme juridique",
                        "Identité – Code postal",
                        "Professionnel 2 – Heures de présence en ligne par semaine",
                        "Professionnel 3 – Adresse électronique professionnelle",
                        "Le projet – Missions du Promeneur du Net",
                        "Date de réponse");
        assertThat(line.remarks().toString()).contains("Voyages", "n’est pas une réponse de la liste");
        assertThat(line.answers().structure().legalForm()).isNull();
        assertThat(line.answers().structure().postalCode()).isNull();
        assertThat(line.answers().professionals().get(1).weeklyHours()).isNull();
        assertThat(line.answers().project().missions()).containsExactly("INFORMATION");
        assertThat(line.arrival().dated()).isFalse();
        assertThat(questionnaires.enter(last(), Set.of(2))).isEqualTo(1);
    }

    @Test
    void a_professional_whose_columns_are_blank_leaves_no_gap() {
        var csv = "Numéro SIRET;Professionnel 1 – Nom;Professionnel 3 – Nom;Professionnel 3 – Statut d’emploi\n"
                + siret() + ";;Salicorne;Peut-être\n";

        var line = only(read(csv));

        assertThat(line.answers().professionals())
                .extracting(person -> person.ref(), person -> person.lastName())
                .containsExactly(tuple("P1", "Salicorne"));
        assertThat(line.remarks())
                .extracting(ReadLine.Remark::column)
                .containsExactly("Professionnel 3 – Statut d’emploi");
    }

    @Test
    void headers_are_known_whatever_their_case_accents_and_punctuation_and_others_are_told() {
        var csv = "NUMERO SIRET;nom de la structure ;Representant legal : prenom;Prénom;Couleur préférée\n" + siret()
                + ";Les Oyats;Odile;Jean;bleu\n";

        var preview = read(csv);

        assertThat(preview.unknown()).containsExactly("Prénom", "Couleur préférée");
        assertThat(only(preview).answers().structure().name()).isEqualTo("Les Oyats");
        assertThat(only(preview).answers().structure().legalRepresentative().firstName())
                .isEqualTo("Odile");
    }

    @Test
    void lines_chosen_are_entered_once_and_count_from_their_answer() {
        var header = List.of("Horodateur", "Numéro SIRET", "Nom de la structure");
        var csv = Export.row(header, ";")
                + Export.row(List.of("18/02/2027", siret(), "Les Oyats"), ";")
                + Export.row(List.of("18/02/2027", "123", "Sans SIRET"), ";")
                + "\r\n"
                + Export.row(List.of("18/02/2027", siret(), "Les Oyats encore"), ";");
        var preview = read(csv);
        assertThat(preview.lines()).extracting(ReadLine::number).containsExactly(2, 3, 5);
        assertThat(preview.enterable()).extracting(ReadLine::number).containsExactly(2);
        assertThat(preview.lines().get(1).refusal()).contains("Sans SIRET lisible");
        assertThat(preview.lines().get(2).refusal()).isEqualTo("Même SIRET que la ligne 2.");

        assertThat(questionnaires.enter(last(), Set.of(2, 3, 5))).isEqualTo(1);
        assertThat(questionnaires.enter(last(), Set.of(2, 3, 5))).isZero();

        var entry = entry();
        assertThat(entry.candidature().answers().structure().name()).isEqualTo("Les Oyats");
        assertThat(entry.arrival().words()).contains("par le questionnaire de la Caf, rempli le 18");
        var again = questionnaires.preview(last()).orElseThrow().lines().get(0);
        assertThat(again.refusal()).isEqualTo("Déjà saisie.");
        assertThat(again.known()).isEqualTo("/saisies/" + entry.candidature().id());
    }

    @Test
    void a_line_answered_before_the_closing_is_entered_after_it_and_one_without_a_date_is_not() {
        clock.set("2027-03-09T10:00:00+01:00");
        var other = Samples.oneProfessional().siret();
        var csv = "Date de réponse;Numéro SIRET\n05/03/2027 23:10;" + siret() + "\n;" + other + "\n";

        var preview = read(csv);

        assertThat(preview.enterable()).extracting(ReadLine::number).containsExactly(2);
        assertThat(preview.lines().get(1).refusal()).contains("L’appel est clos");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|vide",
                "Nom;Commune|Numéro SIRET",
                "Numéro SIRET;SIRET;Numéro  siret|deux fois",
                "Numéro SIRET;Nom de la structure~1;\"ouvert|ne se lit pas",
                "Numéro SIRET~a\0b|n’est pas un CSV"
            })
    void a_file_that_is_no_export_is_refused_with_a_sentence(String csv, String sentence) {
        var content = (csv == null ? "" : csv).replace('~', '\n').replace("\\0", "\0");

        assertThatThrownBy(() -> read(content))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_huge_file_is_refused() {
        var many =
                "Numéro SIRET\n" + IntStream.range(0, 501).mapToObj(i -> "1\n").collect(Collectors.joining());

        assertThatThrownBy(() -> read(many)).hasMessageContaining("plus de 500 lignes");
        assertThatThrownBy(() -> read(";".repeat(Sheet.MOST_COLUMNS))).hasMessageContaining("trop de colonnes");
        assertThatThrownBy(() -> read(new byte[Sheet.MOST_BYTES + 1])).hasMessageContaining("trop lourd");
    }

    @Test
    void an_agent_sends_an_export_looks_through_it_and_enters_it() {
        var agent = scene.agent("instructeur");
        agent.open("/saisies/questionnaire");
        agent.fill("campaign", call)
                .send("#file", "export.csv", exported().csv(";").getBytes(StandardCharsets.UTF_8));
        assertThat(agent.page().select("main").text()).contains("lignes lues 1", "3 professionnels");

        agent.press("main form button");

        assertThat(agent.page().select("main .alert-success").text()).contains("1 candidature saisie.");
        agent.open("/saisies/" + entry().candidature().id() + "/relecture");
        assertThat(agent.page().select("main").text()).contains("par le questionnaire de la Caf");
    }

    @Test
    void the_list_of_columns_is_that_of_the_forms() throws Exception {
        var documented = Files.readAllLines(Path.of("docs/colonnes-du-questionnaire.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Colonne") && !line.startsWith("| ---"))
                .toList();

        assertThat(documented).isNotEmpty().isEqualTo(ColumnList.rows(columns));
    }

    private Export exported() {
        return Export.of(columns, answers).with("Date de réponse", "18/02/2027 14:32");
    }

    private String siret() {
        return answers.at("/structure/siret").asText();
    }

    private Preview read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Preview read(byte[] content) {
        var id = questionnaires.receive(call, "export.csv", content);
        return questionnaires.preview(id).orElseThrow();
    }

    private UUID last() {
        return database.sql("select id from questionnaire where campaign = ? order by sent_at desc limit 1")
                .param(call)
                .query(UUID.class)
                .single();
    }

    private static ReadLine only(Preview preview) {
        assertThat(preview.lines()).hasSize(1);
        return preview.lines().get(0);
    }

    private Entry entry() {
        var found = entries.drafts().stream()
                .filter(entry -> entry.candidature().campaign().equals(call))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
