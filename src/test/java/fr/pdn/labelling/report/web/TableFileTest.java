package fr.pdn.labelling.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table leaves in three formats, and what people typed is a formula in none. */
class TableFileTest {
    private final ReportTable table = new ReportTable(
            "Bilans 2027",
            List.of("structure", "heures"),
            List.of(List.of("=1+1", new BigDecimal("9.50")), List.of("L’Étoile ; & Cie", 3)));

    @Test
    void csv_is_read_by_a_spreadsheet_in_France() {
        assertThat(new String(TableFile.CSV.write(table), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffstructure;heures\r\n'=1+1;9,50\r\n\"L’Étoile ; & Cie\";3\r\n");
    }

    @Test
    void ods_holds_texts_and_numbers() throws IOException {
        var sheet = new SpreadSheet(new ByteArrayInputStream(TableFile.ODS.write(table))).getSheet("Bilans 2027");

        assertThat(sheet.getRange(1, 0).getValue()).isEqualTo("=1+1");
        assertThat(sheet.getRange(1, 0).getFormula()).isNull();
        assertThat(sheet.getRange(1, 1).getValue()).isEqualTo(9.5);
        assertThat(sheet.getRange(2, 0).getValue()).isEqualTo("L’Étoile ; & Cie");
    }

    @Test
    void xlsx_holds_texts_and_numbers(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("bilans.xlsx"), TableFile.XLSX.write(table));
        var parts = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(parts).contains(">=1+1<", "toile ; &amp; Cie").doesNotContain("<f>");
        assertThat(parts.toString()).containsPattern("<v>9\\.50?</v>");
    }
}
