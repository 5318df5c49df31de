package fr.pdn.labelling.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.documents.pdf.Printer;
import fr.pdn.labelling.documents.pdf.Seal;
import fr.pdn.labelling.documents.pdf.Templates;
import fr.pdn.labelling.documents.pdf.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked for is made once; what cannot be made is tried again, then told, and keeps nothing else waiting. */
class DocumentMakerTest {
    private final StoreFixture fixture = new StoreFixture(new NoScanner());
    private final PrintingSettings settings =
            new PrintingSettings(true, "", Duration.ofMinutes(1), 3, Duration.ofMinutes(1));
    private final DocumentQueue queue = new DocumentQueue(fixture.jdbc, settings, fixture.clock);
    private final DocumentContents contents = fixture.contents;
    private final GeneratedDocuments documents = new GeneratedDocuments(
            fixture.jdbc,
            contents,
            queue,
            new DocumentAccesses(fixture.jdbc, fixture.clock),
            fixture.events::add,
            fixture.clock);
    private final List<String> told = new ArrayList<>();
    private final DocumentMaker maker = new DocumentMaker(
            queue,
            contents,
            new Printer(new Templates(null)),
            Seal.NONE,
            settings,
            new Told(),
            fixture.transaction,
            fixture.clock);

    @Test
    void a_document_asked_for_twice_by_one_event_is_made_once_and_what_it_says_is_kept_in_the_file_alone()
            throws Exception {
        var id = request("submission", Written.acknowledgement());
        request("submission", Written.acknowledgement());

        assertThat(maker.makeNext()).isTrue();
        assertThat(maker.makeNext()).isFalse();

        var made = documents.of(fixture.candidature);
        assertThat(made).singleElement().satisfies(document -> {
            assertThat(document.id()).isEqualTo(id);
            assertThat(document.made()).isTrue();
        });
        try (var content = documents.open(fixture.candidature, id).orElseThrow().content()) {
            var pdf = content.readAllBytes();
            assertThat(pdf).hasSize((int) made.get(0).size()).startsWith('%', 'P', 'D', 'F');
            assertThat(Written.attached(pdf)).isEqualTo(Written.acknowledgement());
        }
        assertThat(rowsThatStillSayIt()).isZero();
    }

    private int rowsThatStillSayIt() {
        return fixture.jdbc
                .sql("select count(*) from generated_document where data is not null")
                .query(Integer.class)
                .single();
    }

    @Test
    void one_that_cannot_be_made_is_tried_three_times_and_told_and_the_others_do_not_wait() {
        var broken = request("broken", "{}");
        var sound = request("sound", Written.acknowledgement());

        makeAll();
        assertThat(documents.find(fixture.candidature, sound).orElseThrow().made())
                .isTrue();
        fixture.clock.advance(Duration.ofMinutes(1));
        makeAll();
        assertThat(told).isEmpty();
        fixture.clock.advance(Duration.ofMinutes(4));
        makeAll();

        assertThat(told).singleElement().asString().contains("Accusé de réception", "non produit");
        assertThat(documents.find(fixture.candidature, broken).orElseThrow().failed())
                .isTrue();
        fixture.clock.advance(Duration.ofDays(1));
        assertThat(maker.makeNext()).isFalse();
    }

    @Test
    void one_that_was_given_up_is_made_when_a_person_asks_again_and_its_alert_is_closed() {
        var id = request("repaired", "{}");
        for (int attempt = 0; attempt < 3; attempt++) {
            makeAll();
            fixture.clock.advance(Duration.ofMinutes(5));
        }
        fixture.jdbc
                .sql("update generated_document set data = ?::json where id = ?")
                .params(Written.acknowledgement(), id)
                .update();

        assertThat(documents.again(UUID.randomUUID(), id)).isFalse();
        assertThat(documents.again(fixture.candidature, id)).isTrue();
        makeAll();

        assertThat(documents.find(fixture.candidature, id).orElseThrow().made()).isTrue();
        assertThat(told).last().isEqualTo("closed " + id);
    }

    @Test
    void one_that_brings_the_program_down_each_time_is_given_up_without_another_try() {
        var id = request("poison", Written.acknowledgement());
        fixture.jdbc
                .sql(
                        "update generated_document set attempts = 3, claimed_until = clock_timestamp() - interval '1 second'")
                .update();

        assertThat(maker.makeNext()).isTrue();

        assertThat(documents.find(fixture.candidature, id).orElseThrow().failed())
                .isTrue();
        assertThat(told).singleElement().asString().contains("Le programme s’est arrêté à chaque essai.");
    }

    private UUID request(String event, String data) {
        return documents.request(new DocumentRequest(
                fixture.candidature,
                GeneratedKind.ACKNOWLEDGEMENT,
                "Accusé de réception",
                null,
                event,
                "PDNP17-2027-1-0001",
                data));
    }

    private void makeAll() {
        while (maker.makeNext()) {
            // One after the other.
        }
    }

    private final class Told implements UnmadeDocument {
        @Override
        public void raised(UUID document, String dossier, String message) {
            told.add(message);
        }

        @Override
        public void closed(UUID document) {
            if (!told.isEmpty()) {
                told.add("closed " + document);
            }
        }
    }
}
