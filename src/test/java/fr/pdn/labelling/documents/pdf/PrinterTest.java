package fr.pdn.labelling.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.documents.GeneratedKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document, made of fictitious data, is one file with all its qualities. */
class PrinterTest {
    private final Printer printer = new Printer(new Templates(null));

    @ParameterizedTest
    @EnumSource
    void is_archivable_and_accessible(GeneratedKind kind) throws Exception {
        var pdf = printer.print(Written.sheet(kind), null);

        Files.write(Files.createDirectories(Path.of("target/documents")).resolve(kind + ".pdf"), pdf);
        assertThat(Archive.violations(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void is_the_same_to_the_byte_when_made_again(GeneratedKind kind) {
        var again = new Printer(new Templates(null)).print(Written.sheet(kind), null);

        assertThat(printer.print(Written.sheet(kind), null)).isEqualTo(again);
    }

    @ParameterizedTest
    @EnumSource
    void carries_its_data_and_says_their_hash_and_its_number_on_every_page(GeneratedKind kind) throws Exception {
        var sheet = Written.sheet(kind);

        var pdf = printer.print(sheet, null);

        assertThat(Written.attached(pdf)).isEqualTo(Written.data(kind));
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(Written.page(document, page))
                        .contains(
                                "Page " + page + " sur " + pages,
                                "n° PDNP17-2027-1-0001",
                                new French().hash(sheet.dataSha256()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_whether_it_is_sealed(GeneratedKind kind) {
        assertThat(Written.text(printer.print(Written.sheet(kind), null)))
                .contains("Ce document ne porte pas de cachet électronique");
        assertThat(Written.text(printer.print(Written.sheet(kind), "Caf fictive")))
                .contains("Ce document porte le cachet électronique de Caf fictive", "Ce n’est pas un cachet qualifié")
                .doesNotContain("ne porte pas");
    }

    @Test
    void a_paper_to_sign_bears_a_code_on_each_page_and_is_still_archivable_accessible_and_the_same_again()
            throws Exception {
        var data = Written.data(GeneratedKind.CONVENTION)
                .replaceFirst("\\{", "{\"pageCode\": \"PDN:PDNP17-2027-1-0001:T12:V2:\",");

        var pdf = printer.print(Written.sheet(GeneratedKind.CONVENTION, data), null);

        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("paper.pdf"), pdf);
        assertThat(pdf).hasSizeGreaterThan(printer.print(Written.sheet(GeneratedKind.CONVENTION), null).length);
        assertThat(printer.print(Written.sheet(GeneratedKind.CONVENTION, data), null))
                .isEqualTo(pdf);
        assertThat(Archive.violations(pdf)).isEmpty();
    }

    @Test
    void whatever_people_type_is_printed_as_text() throws Exception {
        var hostile = "<script>alert(1)</script> ${7*7} \\u0001 \\u202e 👩‍💻 عربى \\ufffe";
        var data = Written.data(GeneratedKind.ACKNOWLEDGEMENT).replace("Centre social Les Ajoncs", hostile);

        var pdf = printer.print(Written.sheet(GeneratedKind.ACKNOWLEDGEMENT, data), null);

        assertThat(Written.text(pdf)).contains("<script>alert(1)</script> ${7*7}");
        assertThat(Written.attached(pdf)).isEqualTo(data);
        assertThat(Archive.violations(pdf)).isEmpty();
    }

    @Test
    void a_caf_puts_its_own_text_in_the_place_of_ours(@TempDir Path own) throws Exception {
        var text = "<main th:fragment='m'><h1>Texte de la Caf, dossier [[${number}]]</h1></main>";
        Files.writeString(
                own.resolve("acknowledgement.html"),
                "<html xmlns:th='http://www.thymeleaf.org' th:replace='~{shared/layout :: page(~{::main})}'><body>"
                        + text + "</body></html>");

        var pdf = new Printer(new Templates(own)).print(Written.sheet(GeneratedKind.ACKNOWLEDGEMENT), null);

        assertThat(Written.text(pdf)).contains("Texte de la Caf, dossier PDNP17-2027-1-0001", "Promeneurs du Net");
        assertThat(Archive.violations(pdf)).isEmpty();
        assertThat(new Printer(new Templates(own)).version("acknowledgement"))
                .isNotEqualTo(printer.version("acknowledgement"));
        assertThat(new Printer(new Templates(own)).version("decision")).isEqualTo(printer.version("decision"));
    }
}
