package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTest {
    private static final byte[] ANYTHING = "x".getBytes(UTF_8);

    @TempDir
    Path folder;

    static Stream<Arguments> ordinary() {
        return Stream.of(
                Arguments.of("pdf", Samples.pdf(), FileType.PDF),
                Arguments.of(
                        "pdf opening on a page",
                        Samples.pdf("3 0 obj <</OpenAction [2 0 R /Fit]>> endobj"),
                        FileType.PDF),
                Arguments.of(
                        "pdf with a title",
                        Samples.pdf("3 0 obj <</Title (Cours HTML/JavaScript)>> endobj"),
                        FileType.PDF),
                Arguments.of("pdf with packed objects", Samples.pdfPacking("5 0 <</Type /Page>>"), FileType.PDF),
                Arguments.of("odt", Samples.odt(Map.of()), FileType.ODT),
                Arguments.of(
                        "odt with empty libraries",
                        Samples.odt(Map.of("Basic/Standard/script-lb.xml", ANYTHING)),
                        FileType.ODT),
                Arguments.of("ods", Samples.ods(), FileType.ODS),
                Arguments.of("docx", Samples.docx(), FileType.DOCX),
                Arguments.of("xlsx", Samples.xlsx(), FileType.XLSX),
                Arguments.of("jpeg", Samples.jpeg(), FileType.JPEG),
                Arguments.of("png", Samples.png(), FileType.PNG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ordinary")
    void an_ordinary_file_is_accepted(String what, byte[] content, FileType type) throws IOException {
        assertThat(inspect(content)).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("html", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8), RefusedFile.TYPE),
                Arguments.of("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8), RefusedFile.TYPE),
                Arguments.of("text", "%PDF".getBytes(UTF_8), RefusedFile.TYPE),
                Arguments.of(
                        "html then pdf", Samples.joined("<html>".getBytes(UTF_8), Samples.pdf()), RefusedFile.TYPE),
                Arguments.of("EICAR", Samples.EICAR.getBytes(UTF_8), RefusedFile.TYPE),
                Arguments.of("plain zip", Samples.zip("a.txt", ANYTHING, Map.of()), RefusedFile.TYPE),
                Arguments.of("jar", Samples.zip("META-INF/MANIFEST.MF", ANYTHING, Map.of()), RefusedFile.TYPE),
                Arguments.of("odp", Samples.openDocument("presentation", Map.of()), RefusedFile.TYPE),
                Arguments.of("heic", Samples.heic(), RefusedFile.HEIC),
                Arguments.of("doc", Samples.oldOffice(), RefusedFile.OLD_OR_PROTECTED),
                Arguments.of("encrypted pdf", Samples.pdf("trailer <</Encrypt 5 0 R>>"), RefusedFile.PROTECTED_PDF),
                Arguments.of(
                        "pdf running a script",
                        Samples.pdf("3 0 obj <</S/JavaScript/JS(app.alert)>> endobj"),
                        RefusedFile.ACTIVE_PDF),
                Arguments.of(
                        "the same, spelled",
                        Samples.pdf("3 0 obj <</S /J#61vaScript/JS(app.alert)>> endobj"),
                        RefusedFile.ACTIVE_PDF),
                Arguments.of(
                        "the same, packed",
                        Samples.pdfPacking("5 0 <</S /JavaScript /JS (app.alert)>>"),
                        RefusedFile.ACTIVE_PDF),
                Arguments.of(
                        "pdf starting a program",
                        Samples.pdf("3 0 obj <</S /Launch /F (cmd.exe)>> endobj"),
                        RefusedFile.ACTIVE_PDF),
                Arguments.of(
                        "pdf with attachments",
                        Samples.pdf("3 0 obj <</Names <</EmbeddedFiles 6 0 R>>>> endobj"),
                        RefusedFile.ACTIVE_PDF),
                Arguments.of(
                        "pdf that is a zip", Samples.joined(Samples.pdf(), Samples.docx()), RefusedFile.HIDDEN_ARCHIVE),
                Arguments.of(
                        "jpeg that is a zip",
                        Samples.joined(Samples.jpeg(), Samples.docx()),
                        RefusedFile.HIDDEN_ARCHIVE),
                Arguments.of(
                        "docx with macros", Samples.docx(Map.of("word/vbaProject.bin", ANYTHING)), RefusedFile.MACROS),
                Arguments.of(
                        "docm",
                        Samples.zip(
                                "[Content_Types].xml",
                                "ms-word.document.macroEnabled.main+xml".getBytes(UTF_8),
                                Map.of()),
                        RefusedFile.MACROS),
                Arguments.of(
                        "odt with macros",
                        Samples.odt(Map.of("Basic/Standard/Module1.xml", ANYTHING)),
                        RefusedFile.MACROS),
                Arguments.of(
                        "odt under a password",
                        Samples.odt(Map.of("META-INF/manifest.xml", "<manifest:encryption-data/>".getBytes(UTF_8))),
                        RefusedFile.DAMAGED_OR_PROTECTED),
                Arguments.of("zip under a password", encrypted(Samples.docx()), RefusedFile.DAMAGED_OR_PROTECTED),
                Arguments.of("half a docx", Arrays.copyOf(Samples.docx(), 200), RefusedFile.DAMAGED_OR_PROTECTED),
                Arguments.of("bomb", bomb(), RefusedFile.TOO_LARGE_INSIDE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_file_that_is_none_is_refused_with_what_to_do(String what, byte[] content, RefusedFile reason) {
        assertThatThrownBy(() -> inspect(content))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessage(reason.refusal().getMessage());
    }

    @Test
    void random_bytes_in_a_picture_are_not_taken_for_words_of_a_pdf() throws IOException {
        var noise = new byte[4 << 20];
        new Random(17).nextBytes(noise);
        var image = "4 0 obj <</Subtype /Image>>\nstream\n" + new String(noise, ISO_8859_1) + "\nendstream endobj";

        assertThat(inspect(Samples.pdf(image))).isEqualTo(FileType.PDF);
    }

    private FileType inspect(byte[] content) throws IOException {
        return FileInspection.accept(Files.write(folder.resolve("received"), content));
    }

    /** A few kilobytes that unfold into 260 megabytes. */
    private static byte[] bomb() {
        var zeroes = new byte[10 << 20];
        return Samples.docx(IntStream.range(0, 26).boxed().collect(toMap(i -> "word/media/" + i, i -> zeroes)));
    }

    /** Sets the bit that says « encrypted » in every entry of the central directory. */
    private static byte[] encrypted(byte[] zip) {
        for (int i = 0; i < zip.length - 8; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }
}
