package fr.pdn.labelling.label.directory;

import static fr.pdn.labelling.label.directory.Lines.at;
import static fr.pdn.labelling.label.directory.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The national schema of digital mediation places. */
class NationalPlaceTest {
    private static final List<DirectoryLine> TWO_OF_ONE_STRUCTURE = List.of(
            at(line("PDNP17-L-2027-001", "Centre social", "Port-Ganivelle", "Solène"), "45.94120", "-0.96230"),
            at(line("PDNP17-L-2027-002", "Centre social", "Port-Ganivelle", "Nadia"), "45.94120", "-0.96230"));

    @Test
    void a_place_is_a_structure_with_all_its_promeneurs() throws IOException {
        var row = read(NationalPlace.of(TWO_OF_ONE_STRUCTURE));

        assertThat(row.get("id")).isEqualTo("pdn-parentalite-00170001200014");
        assertThat(row.get("pivot")).isEqualTo("00170001200014");
        assertThat(row.get("latitude")).isEqualTo("45.94120");
        assertThat(row.get("longitude")).isEqualTo("-0.96230");
        assertThat(row.get("typologie")).isEqualTo("CS|ASSO");
        assertThat(row.get("site_web").split("\\|")).hasSize(4);
        assertThat(row.get("date_maj")).isEqualTo("2027-06-02");
        assertThat(row.get("dispositif_programmes_nationaux")).isEqualTo("Promeneurs du net");
        assertThat(row.get("services")).isEqualTo("Parentalité et éducation avec le numérique");
        assertThat(row.get("presentation_resume")).contains("Solène", "Nadia");
        assertThat(row.get("autres_formations_labels")).contains("PDNP17-L-2027-001", "PDNP17-L-2027-002");
        assertThat(List.of(row.get("courriels"), row.get("telephone"))).containsOnly("");
    }

    @Test
    void no_text_is_taken_for_a_formula_and_none_breaks_the_line() throws IOException {
        var row = read(NationalPlace.of(List.of(line("1", "=HYPERLINK(\"http://x\")", "+33, \"ville\"\r\n@x", "a|b"))));

        assertThat(row.get("nom")).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(row.get("commune")).isEqualTo("'+33, \"ville\"\r\n@x");
    }

    @Test
    void a_summary_is_never_longer_than_the_schema_allows() throws IOException {
        var row = read(NationalPlace.of(List.of(line("1", "Structure", "Ville", "nom ".repeat(100)))));

        assertThat(row.get("presentation_resume")).hasSize(280).endsWith("…");
    }

    @Test
    void the_columns_are_those_that_are_documented() throws IOException {
        var documented = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(Files.readString(Path.of("docs/colonnes-de-l-annuaire.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(documented).isEqualTo(NationalPlace.COLUMNS).hasSize(32);
    }

    private static CSVRecord read(List<NationalPlace> places) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var csv = format.parse(new StringReader(new NationalCsv(places).toString()))) {
            assertThat(csv.getHeaderNames()).isEqualTo(NationalPlace.COLUMNS);
            return csv.getRecords().get(0);
        }
    }
}
