package fr.pdn.labelling.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;

/** Contents by their SHA-256, each kept once. */
@Repository
class DocumentContents {
    private final JdbcClient jdbc;

    DocumentContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Known content gets a new date, which also keeps a sweep that runs at the same time from taking it. */
    void store(ReceivedFile file, Instant at) {
        try (var content = file.open()) {
            jdbc.sql("""
                            insert into document_content (sha256, content, stored_at) values (:sha256, :content, :at)
                            on conflict (sha256) do update set stored_at = excluded.stored_at""")
                    .param("sha256", file.sha256())
                    .param("content", new SqlParameterValue(Types.BINARY, new SqlBinaryValue(content, file.size())))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String sha256) {
        return new SlicedContent((from, length) -> slice(sha256, from, length));
    }

    /** Contents that no document has shown for a while. */
    int sweep(Instant storedBefore) {
        return jdbc.sql("""
                        delete from document_content c where stored_at < :before and not exists
                            (select 1 from document d where d.sha256 = c.sha256 and d.removed_at is null) and not exists
                            (select 1 from generated_document g where g.sha256 = c.sha256)""")
                .param("before", storedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] slice(String sha256, long from, int length) {
        return jdbc.sql("select substring(content from :from for :length) from document_content where sha256 = :sha256")
                .param("from", (int) from + 1)
                .param("length", length)
                .param("sha256", sha256)
                .query(byte[].class)
                .single();
    }
}
