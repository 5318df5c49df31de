package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTest {
    private static final byte[] NESTED = Samples.docx(Map.of("word/media/image1.txt", Samples.EICAR.getBytes(UTF_8)));

    @TempDir
    Path folder;

    private Clamd clamd;
    private StoreFixture fixture;

    @BeforeAll
    static void clamdIsInstalled() {
        assumeTrue(Clamd.program().isPresent(), "clamd is not installed on this machine; .ci/run installs it");
    }

    @BeforeEach
    void prepare() throws Exception {
        clamd = new Clamd(folder);
        fixture = new StoreFixture(new ClamdScanner(clamd.settings()));
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void what_is_clean_is_served_and_what_is_not_is_refused() throws Exception {
        clamd.start();

        assertThat(fixture.receive("projet.pdf", Samples.pdf()).scan()).isEqualTo(Scan.CLEAN);
        assertThatThrownBy(() -> fixture.receive("projet.pdf", Samples.pdf("%" + Samples.EICAR)))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessage(RefusedFile.INFECTED.refusal().getMessage());
        assertThatThrownBy(() -> fixture.receive("projet.docx", NESTED)).isInstanceOf(InvalidAnswersException.class);
        assertThat(fixture.contents()).isEqualTo(1);
    }

    @Test
    void what_comes_while_the_scanner_is_away_waits_for_it() throws Exception {
        var clean = fixture.receive("projet.docx", Samples.docx());
        var infected = fixture.receive("autre.docx", NESTED);
        assertThat(clean.scan()).isEqualTo(Scan.PENDING);
        assertWithheld(clean, Scan.PENDING);

        fixture.catchUp.catchUp();
        assertWithheld(clean, Scan.PENDING);

        clamd.start();
        fixture.catchUp.catchUp();

        assertThat(fixture.store.open(fixture.candidature, clean.id())).isPresent();
        assertWithheld(infected, Scan.INFECTED);
        assertThat(fixture.events).containsExactly(new InfectedDocumentFound(infected));
    }

    private void assertWithheld(StoredDocument document, Scan scan) {
        assertThatThrownBy(() -> fixture.store.open(fixture.candidature, document.id()))
                .isInstanceOfSatisfying(
                        DocumentWithheldException.class,
                        withheld -> assertThat(withheld.scan()).isEqualTo(scan));
    }
}
