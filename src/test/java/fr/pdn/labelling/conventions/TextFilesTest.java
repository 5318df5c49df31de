package fr.pdn.labelling.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTest {

    private static final Pattern MARK = Pattern.compile("(?m)^(<{7}|>{7}|={7}$)");

    /** Read byte by byte: a mark is found in a file of any encoding. */
    @ParameterizedTest
    @ValueSource(strings = {"src", "processes", "forms", "docs", "bench", ".ci"})
    void no_file_keeps_the_marks_of_a_merge(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder)).filter(Files::isRegularFile)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContainPattern(MARK));
        }
    }
}
