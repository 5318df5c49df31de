package fr.pdn.labelling.documents;

import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.TestDatabase;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The store on an empty database, with the scanner a test wants. */
final class StoreFixture {
    final TestClock clock = new TestClock();
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final DocumentContents contents;
    final DocumentStore store;
    final ScanCatchUp catchUp;
    final ContentSweep sweep;
    final List<Object> events = new ArrayList<>();
    final UUID candidature = UUID.randomUUID();

    StoreFixture(VirusScanner scanner) {
        this(scanner, database(), List.of());
    }

    StoreFixture(VirusScanner scanner, DataSource dataSource, List<String> keys) {
        jdbc = JdbcClient.create(dataSource);
        var rows = new DocumentRows(jdbc);
        var cipher = ContentCipher.of(keys);
        contents = new DocumentContents(jdbc, cipher);
        var settings = new DocumentSettings(DataSize.ofMegabytes(10), DataSize.ofMegabytes(50), 100, keys);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        store = new DocumentStore(
                rows,
                contents,
                new DocumentAccesses(jdbc, clock),
                new FileExamination(scanner, settings),
                settings,
                new DocumentRoom(rows, settings),
                this::held,
                transaction,
                clock);
        catchUp = new ScanCatchUp(rows, contents, scanner, events::add);
        sweep = new ContentSweep(contents, cipher, clock);
    }

    StoredDocument receive(String fileName, byte[] content) {
        return receive(candidature, fileName, content);
    }

    StoredDocument receive(UUID candidatureId, String fileName, byte[] content) {
        return store.receive(
                candidatureId,
                DocumentKind.OTHER,
                List.of("P1", "P2"),
                fileName,
                new ByteArrayInputStream(content),
                content.length,
                "direction@ganivelles.example");
    }

    /** There is no table of candidatures here: all are drafts. */
    private boolean held(UUID candidatureId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(candidatureId.toString())
                .query()
                .singleRow();
        return true;
    }

    int contents() {
        return jdbc.sql("select count(*) from document_content")
                .query(Integer.class)
                .single();
    }

    static DataSource database() {
        var dataSource = new DriverManagerDataSource(TestDatabase.create(), "postgres", "");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V3__documents.sql"),
                        new ClassPathResource("db/migration/V15__generated_documents.sql"),
                        new ClassPathResource("db/migration/V15_1__document_access.sql"),
                        new ClassPathResource("db/migration/V15_2__data_in_the_file.sql"),
                        new ClassPathResource("db/migration/V15_3__encrypted_contents.sql"),
                        new ClassPathResource("db/migration/V28_1__documents_in_order.sql"))
                .execute(dataSource);
        return dataSource;
    }
}
