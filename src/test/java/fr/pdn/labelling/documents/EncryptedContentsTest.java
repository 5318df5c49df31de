package fr.pdn.labelling.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever has the database without the key reads no document; whoever has the key reads them all, those of earlier keys too. */
class EncryptedContentsTest {
    private static final String KEY = key('a');
    private static final String FORMER = key('b');
    private static final byte[] LARGE = Samples.pdf("<</Filler (%s)>>".formatted("x".repeat(3_000_000)));

    private final DataSource database = StoreFixture.database();
    private final StoreFixture withKey = new StoreFixture(new NoScanner(), database, List.of(KEY));

    @Test
    void a_content_is_read_again_by_its_key_and_shows_nothing_in_the_database() throws Exception {
        var document = withKey.receive("projet.pdf", LARGE);

        assertThat(read(withKey, document)).isEqualTo(LARGE);
        assertThat(stored(document)).doesNotContain("%PDF", "Filler");
        assertThat(stored(document).length()).isLessThan((int) (LARGE.length * 1.02));
        assertThat(document.sha256())
                .isEqualTo(withKey.receive("copie.pdf", LARGE).sha256());
        assertThat(withKey.contents()).isOne();
    }

    @Test
    void without_its_key_or_with_another_it_is_not_read() {
        var document = withKey.receive("projet.pdf", LARGE);

        for (var keys : List.of(List.<String>of(), List.of(FORMER))) {
            var other = new StoreFixture(new NoScanner(), database, keys);
            assertThatThrownBy(() -> read(other, document)).isInstanceOf(Exception.class);
        }
    }

    @Test
    void a_new_key_encrypts_what_comes_and_the_former_one_still_opens_what_there_was() throws Exception {
        var before = new StoreFixture(new NoScanner(), database, List.of(FORMER));
        var document = before.receive("projet.pdf", LARGE);

        assertThat(read(new StoreFixture(new NoScanner(), database, List.of(KEY, FORMER)), document))
                .isEqualTo(LARGE);
    }

    @Test
    void what_was_stored_before_there_was_a_key_is_encrypted_in_the_night() throws Exception {
        var document = new StoreFixture(new NoScanner(), database, List.of()).receive("projet.pdf", LARGE);
        assertThat(stored(document)).contains("%PDF");

        withKey.sweep.sweep();

        assertThat(stored(document)).doesNotContain("%PDF");
        assertThat(read(withKey, document)).isEqualTo(LARGE);
    }

    @Test
    void one_changed_byte_and_a_content_put_in_the_place_of_another_are_found() {
        var integrity = new ContentIntegrity(withKey.jdbc, withKey.contents, new SimpleMeterRegistry());
        var one = withKey.receive("un.pdf", Samples.pdf("<</One true>>"));
        var two = withKey.receive("deux.pdf", Samples.pdf("<</Two true>>"));
        var three = withKey.receive("trois.pdf", Samples.pdf("<</Three true>>"));
        assertThat(integrity.damaged()).isEmpty();

        withKey.jdbc
                .sql(
                        "update document_content set content = set_byte(content, 80, get_byte(content, 80) # 1) where sha256 = ?")
                .param(one.sha256())
                .update();
        withKey.jdbc
                .sql(
                        "update document_content set content = (select content from document_content where sha256 = ?) where sha256 = ?")
                .params(three.sha256(), two.sha256())
                .update();

        assertThat(integrity.damaged()).containsExactlyInAnyOrder(one.sha256(), two.sha256());
    }

    @Test
    void a_key_that_is_none_is_told_at_once() {
        for (var wrong : List.of("not base64", Base64.getEncoder().encodeToString(new byte[16]))) {
            assertThatThrownBy(() -> ContentCipher.of(List.of(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static byte[] read(StoreFixture fixture, StoredDocument document) throws Exception {
        try (var content = fixture.store
                .open(document.candidatureId(), document.id())
                .orElseThrow()
                .content()) {
            return content.readAllBytes();
        }
    }

    private String stored(StoredDocument document) {
        var content = withKey.jdbc
                .sql("select content from document_content where sha256 = ?")
                .param(document.sha256())
                .query(byte[].class)
                .single();
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static String key(char letter) {
        var bytes = String.valueOf(letter).repeat(ContentCipher.KEY_BYTES).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
