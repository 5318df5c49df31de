package fr.pdn.labelling.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Organigramme 2027.pdf, Organigramme 2027.pdf",
        "PROJET.PDF, PROJET.PDF",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\odile\\projet.pdf, projet.pdf",
        "projet.pdf.exe, projet.pdf.exe.pdf",
        "page.html, page.html.pdf",
        "'a\r\nSet-Cookie: b.pdf', aSet-Cookie_ b.pdf",
        "facture\u202efdp.exe, facturefdp.exe.pdf",
        "a\0b.pdf, ab.pdf",
        "'<script>\"|?*.pdf', _script_____.pdf",
        "présentation de l’équipe.pdf, présentation de l’équipe.pdf",
        "'  . .pdf', document.pdf",
        "'', document.pdf"
    })
    void a_name_is_cleaned(String typed, String kept) {
        assertThat(FileName.cleaned(typed, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void a_missing_name_is_replaced() {
        assertThat(FileName.cleaned(null, FileType.PNG)).isEqualTo("document.png");
    }

    @Test
    void both_extensions_of_a_photo_are_kept() {
        assertThat(FileName.cleaned("photo.jpeg", FileType.JPEG)).isEqualTo("photo.jpeg");
        assertThat(FileName.cleaned("photo.jpg", FileType.JPEG)).isEqualTo("photo.jpg");
    }

    @Test
    void a_long_name_is_cut_before_its_extension_and_between_characters() {
        assertThat(FileName.cleaned("é".repeat(400) + ".pdf", FileType.PDF))
                .hasSize(150)
                .endsWith("é.pdf");
        assertThat(FileName.cleaned("a" + "🙂".repeat(100) + ".pdf", FileType.PDF))
                .hasSize(149)
                .endsWith("🙂.pdf");
    }
}
