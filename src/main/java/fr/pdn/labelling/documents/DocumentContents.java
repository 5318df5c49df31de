package fr.pdn.labelling.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;

/** Contents by their SHA-256, each kept once, encrypted when there is a key. */
@Repository
class DocumentContents {
    private final JdbcClient jdbc;
    private final ContentCipher cipher;

    DocumentContents(JdbcClient jdbc, ContentCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    private interface Keeping {
        void keep(SqlParameterValue content);
    }

    /** Known content gets a new date, which also keeps a sweep that runs at the same time from taking it. */
    void store(ReceivedFile file, Instant at) {
        asKept(
                file,
                content -> jdbc.sql("""
                                insert into document_content (sha256, content, encrypted, stored_at)
                                values (:sha256, :content, :encrypted, :at)
                                on conflict (sha256) do update set stored_at = excluded.stored_at""")
                        .param("sha256", file.sha256())
                        .param("content", content)
                        .param("encrypted", cipher.encrypts())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** One that was stored before there was a key. */
    void encrypt(String sha256) {
        try (var content = open(sha256);
                var file = ReceivedFile.of(content, Long.MAX_VALUE - 1)) {
            asKept(
                    file,
                    encrypted -> jdbc.sql("""
                                    update document_content set content = :content, encrypted = true
                                    where sha256 = :sha256 and not encrypted""")
                            .param("content", encrypted)
                            .param("sha256", sha256)
                            .update());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String sha256) {
        var kept = new SlicedContent((from, length) -> slice(sha256, from, length));
        return encrypted(sha256) ? cipher.decrypting(kept, sha256) : kept;
    }

    /** Hashes of those that are, or are not, encrypted. */
    List<String> all(boolean encrypted) {
        return jdbc.sql("select sha256 from document_content where encrypted = ? order by sha256")
                .param(encrypted)
                .query(String.class)
                .list();
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

    private void asKept(ReceivedFile file, Keeping keeping) {
        try {
            var encrypted = cipher.encrypts() ? Files.createTempFile("document", null) : null;
            try {
                if (encrypted != null) {
                    cipher.encrypt(file, encrypted);
                }
                keep(encrypted == null ? file.path() : encrypted, keeping);
            } finally {
                if (encrypted != null) {
                    Files.deleteIfExists(encrypted);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path path, Keeping keeping) throws IOException {
        try (var content = Files.newInputStream(path)) {
            keeping.keep(new SqlParameterValue(Types.BINARY, new SqlBinaryValue(content, Files.size(path))));
        }
    }

    private boolean encrypted(String sha256) {
        return jdbc.sql("select encrypted from document_content where sha256 = ?")
                .param(sha256)
                .query(Boolean.class)
                .single();
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
