package fr.pdn.labelling.candidature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.PortalScene;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One colleague files while another still sends or takes away a piece: what the receipt lists is what the dossier holds. */
@LabellingTest
class PiecesAtFilingTest {
    @Autowired
    private PortalScene scene;

    @Autowired
    private SupportingDocuments supporting;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Submission submission;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private UUID draft;
    private StoredDocument chart;

    @BeforeEach
    void aDraftWithOnePiece() {
        draft = scene.draft(scene.call(), PortalScene.someone()).id();
        chart = send("organigramme.pdf");
    }

    @Test
    void a_piece_is_not_taken_away_from_a_candidature_that_is_being_filed() {
        var removing = whileItIsFiled(() -> supporting.remove(draft, chart.id()));

        refused(removing, "ne peuvent plus être retirées");
        assertThat(documents.of(draft)).extracting(StoredDocument::id).containsExactly(chart.id());
    }

    @Test
    void a_piece_that_comes_while_it_is_filed_is_refused_and_says_why() {
        var sending = whileItIsFiled(() -> send("projet.pdf"));

        refused(sending, "vient d’être déposée sans ce fichier");
        assertThat(documents.of(draft)).hasSize(1);
    }

    @Test
    void a_candidature_is_filed_without_the_piece_that_was_being_taken_away() {
        var filing = new CompletableFuture<?>[1];
        transaction.executeWithoutResult(status -> {
            supporting.remove(draft, chart.id());
            filing[0] = CompletableFuture.runAsync(() -> submission.submit(draft, null));
            waitsForTheOther();
        });
        filing[0].join();

        assertThat(documents.of(draft)).isEmpty();
    }

    private CompletableFuture<?> whileItIsFiled(Runnable work) {
        var other = new CompletableFuture<?>[1];
        transaction.executeWithoutResult(status -> {
            submission.submit(draft, null);
            other[0] = CompletableFuture.runAsync(work);
            waitsForTheOther();
        });
        return other[0];
    }

    private void waitsForTheOther() {
        await().until(() -> database.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single() > 0);
    }

    private static void refused(CompletableFuture<?> work, String... words) {
        assertThatThrownBy(work::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidAnswersException.class,
                        refusal -> assertThat(refusal.getMessage()).contains(words));
    }

    private StoredDocument send(String name) {
        return supporting.receive(
                draft,
                DocumentKind.ORGANISATION_CHART,
                List.of(),
                name,
                new ByteArrayInputStream(PortalScene.PDF),
                PortalScene.PDF.length);
    }
}
