package fr.pdn.labelling.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DocumentStoreTest {
    private static final int MEGABYTE = 1 << 20;

    private final StoreFixture fixture = new StoreFixture(new NoScanner());
    private final DocumentStore store = fixture.store;

    @Test
    void a_document_comes_back_as_it_was_sent() throws Exception {
        var content = large(3 * MEGABYTE + 17);

        var received = fixture.receive("../organigramme.pdf", content);

        assertThat(received)
                .returns("organigramme.pdf", StoredDocument::fileName)
                .returns("application/pdf", StoredDocument::mediaType)
                .returns((long) content.length, StoredDocument::size)
                .returns(sha256(content), StoredDocument::sha256)
                .returns(List.of("P1", "P2"), StoredDocument::professionals)
                .returns(Scan.NOT_SCANNED, StoredDocument::scan)
                .returns(DocumentPhase.DRAFT, StoredDocument::phase);
        assertThat(store.of(fixture.candidature)).containsExactly(received);
        assertThat(read(received)).isEqualTo(content);
    }

    @Test
    void a_complement_is_told_from_what_came_with_the_candidature() {
        var content = Samples.png();
        var upload = new Upload(
                fixture.candidature,
                DocumentKind.ORGANISATION_CHART,
                List.of(),
                "o.png",
                "a@b.example",
                DocumentPhase.COMPLEMENT);

        store.receive(upload, new ByteArrayInputStream(content), -1);

        assertThat(store.of(fixture.candidature))
                .singleElement()
                .returns(DocumentPhase.COMPLEMENT, StoredDocument::phase)
                .returns(List.of(), StoredDocument::professionals);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> fixture.receive("organigramme.pdf", new byte[0]))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessage("Le fichier est vide.");
    }

    @Test
    void an_empty_heic_photo_is_refused_for_both_reasons() {
        assertThatThrownBy(() -> fixture.receive("cv.HEIC", new byte[0]))
                .isInstanceOfSatisfying(
                        InvalidAnswersException.class,
                        refused -> assertThat(refused.errors())
                                .hasSize(2)
                                .extracting(AnswerError::pointer)
                                .containsOnly("/file"));
    }

    @Test
    void a_file_cut_short_is_refused() {
        var content = Samples.pdf();
        assertThatThrownBy(() -> store.receive(
                        fixture.candidature,
                        DocumentKind.OTHER,
                        List.of(),
                        "projet.pdf",
                        new ByteArrayInputStream(content),
                        content.length + 1L,
                        "a@b.example"))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessageContaining("interrompu");
    }

    @Test
    void a_file_of_ten_megabytes_is_the_largest() {
        assertThat(fixture.receive("projet.pdf", large(10 * MEGABYTE)).size()).isEqualTo(10L * MEGABYTE);
        assertThatThrownBy(() -> fixture.receive("projet.pdf", large(10 * MEGABYTE + 1)))
                .isInstanceOf(FileTooLargeException.class)
                .hasMessageContaining("10\u00a0Mo au plus");
    }

    @Test
    void a_size_declared_smaller_than_the_file_changes_nothing() {
        var endless = new ByteArrayInputStream(large(12 * MEGABYTE));
        assertThatThrownBy(() -> store.receive(
                        fixture.candidature, DocumentKind.OTHER, List.of(), "a.pdf", endless, 100, "a@b.example"))
                .isInstanceOf(FileTooLargeException.class);
        assertThat(endless.available()).isGreaterThan(MEGABYTE);
    }

    @Test
    void the_files_of_a_candidature_take_fifty_megabytes_at_most_even_when_sent_together() throws Exception {
        var content = large(9 * MEGABYTE);
        Callable<Boolean> send = () -> {
            try {
                return fixture.receive("projet.pdf", content) != null;
            } catch (FileTooLargeException refused) {
                return false;
            }
        };
        var senders = Executors.newFixedThreadPool(3);
        var sent = senders.invokeAll(Collections.nCopies(6, send));
        senders.shutdown();

        var accepted = 0;
        for (var one : sent) {
            accepted += one.get() ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(5);
        assertThat(fixture.receive(UUID.randomUUID(), "projet.pdf", content)).isNotNull();
    }

    @Test
    void the_same_content_is_stored_once() {
        fixture.receive("projet.pdf", Samples.pdf());
        fixture.receive(UUID.randomUUID(), "autre nom.pdf", Samples.pdf());

        assertThat(fixture.contents()).isEqualTo(1);
    }

    @Test
    void a_document_belongs_to_one_candidature() {
        var received = fixture.receive("projet.pdf", Samples.pdf());

        assertThat(store.open(UUID.randomUUID(), received.id())).isEmpty();
        assertThat(store.remove(UUID.randomUUID(), received.id())).isFalse();
        assertThat(store.of(fixture.candidature)).hasSize(1);
    }

    @Test
    void a_removed_document_is_gone_and_its_content_follows() {
        var received = fixture.receive("projet.pdf", Samples.pdf());
        var shared = fixture.receive("photo.png", Samples.png());
        fixture.receive(UUID.randomUUID(), "photo.png", Samples.png());

        assertThat(store.remove(fixture.candidature, received.id())).isTrue();
        assertThat(store.remove(fixture.candidature, received.id())).isFalse();
        assertThat(store.remove(fixture.candidature, shared.id())).isTrue();

        assertThat(store.of(fixture.candidature)).isEmpty();
        assertThat(store.open(fixture.candidature, received.id())).isEmpty();
        fixture.sweep.sweep();
        assertThat(fixture.contents()).isEqualTo(2);
        fixture.clock.advance(Duration.ofDays(2));
        fixture.sweep.sweep();
        assertThat(fixture.contents()).isEqualTo(1);
    }

    @Test
    void a_refused_file_leaves_nothing_behind() {
        assertThatThrownBy(() -> fixture.receive("photo.heic", Samples.heic()))
                .isInstanceOf(InvalidAnswersException.class);

        assertThat(fixture.contents()).isZero();
        assertThat(store.of(fixture.candidature)).isEmpty();
    }

    private byte[] read(StoredDocument document) throws IOException {
        try (var content =
                store.open(fixture.candidature, document.id()).orElseThrow().content()) {
            return content.readAllBytes();
        }
    }

    private static byte[] large(int size) {
        var pdf = Arrays.copyOf(Samples.pdf(), size);
        Arrays.fill(pdf, Samples.pdf().length, size, (byte) '\n');
        pdf[size - 2] = (byte) size;
        return pdf;
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
