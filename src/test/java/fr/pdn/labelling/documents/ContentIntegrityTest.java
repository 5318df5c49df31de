package fr.pdn.labelling.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class ContentIntegrityTest {
    private final StoreFixture fixture = new StoreFixture(new NoScanner());
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ContentIntegrity integrity = new ContentIntegrity(fixture.jdbc, fixture.contents, metrics);

    @Test
    void one_changed_byte_among_all_contents_is_found_and_counted() {
        var sound = fixture.receive("sain.pdf", Samples.pdf());
        var changed = fixture.receive("change.pdf", Samples.pdf("<</Other true>>"));
        integrity.check();
        assertThat(metrics.get("pdn.documents.damaged").gauge().value()).isZero();

        fixture.jdbc
                .sql("update document_content set content = set_byte(content, 12, 42) where sha256 = ?")
                .param(changed.sha256())
                .update();
        integrity.check();

        assertThat(integrity.damaged()).containsExactly(changed.sha256()).doesNotContain(sound.sha256());
        assertThat(metrics.get("pdn.documents.damaged").gauge().value()).isEqualTo(1);
    }
}
