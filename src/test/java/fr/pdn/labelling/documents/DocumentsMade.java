package fr.pdn.labelling.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes, when a test says so, the documents of one dossier, by the means that make them in earnest. */
@TestComponent
public class DocumentsMade {
    private final JdbcClient jdbc;
    private final DocumentMaker maker;
    private final GeneratedDocuments documents;
    private final DocumentContents contents;

    DocumentsMade(JdbcClient jdbc, DocumentMaker maker, GeneratedDocuments documents, DocumentContents contents) {
        this.jdbc = jdbc;
        this.maker = maker;
        this.documents = documents;
        this.contents = contents;
    }

    /** Those that other tests asked for are left aside. */
    public List<GeneratedDocument> of(UUID candidature) {
        jdbc.sql("""
                        update generated_document
                        set failed_at = case when candidature_id = ? then null else next_attempt_at end where made_at is null""").param(candidature).update();
        all();
        return documents.of(candidature);
    }

    /** @return how many were waiting */
    public int all() {
        int made = 0;
        while (maker.makeNext()) {
            made++;
        }
        return made;
    }

    /** In a program that does not know the classes of tests. */
    public static DocumentsMade in(ApplicationContext program) {
        return new DocumentsMade(
                program.getBean(JdbcClient.class),
                program.getBean(DocumentMaker.class),
                program.getBean(GeneratedDocuments.class),
                program.getBean(DocumentContents.class));
    }

    public byte[] content(GeneratedDocument document) {
        try (var content = contents.open(document.sha256())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
