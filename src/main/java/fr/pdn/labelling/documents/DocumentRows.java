package fr.pdn.labelling.documents;

import fr.pdn.labelling.engine.OncePerTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRows {
    private final JdbcClient jdbc;
    private final OncePerTransaction<UUID, List<StoredDocument>> known = new OncePerTransaction<>();

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number and total size of what a candidature holds. */
    record Usage(long files, long bytes) {}

    Usage usage(UUID candidatureId) {
        return jdbc.sql("""
                        select count(*) as files, coalesce(sum(size_bytes), 0) as bytes from document
                        where candidature_id = :id and removed_at is null""").param("id", candidatureId).query(Usage.class).single();
    }

    void insert(StoredDocument document) {
        known.forget();
        jdbc.sql("""
                        insert into document (id, candidature_id, kind, professionals, file_name, media_type, size_bytes,
                            sha256, scan, received_at, sent_by, phase)
                        values (:id, :candidatureId, :kind, :professionals, :fileName, :mediaType, :size, :sha256, :scan,
                            :receivedAt, :sentBy, :phase)""")
                .param("id", document.id())
                .param("candidatureId", document.candidatureId())
                .param("kind", document.kind().name())
                .param("professionals", document.professionals().toArray(String[]::new))
                .param("fileName", document.fileName())
                .param("mediaType", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("scan", document.scan().name())
                .param("receivedAt", utc(document.receivedAt()))
                .param("sentBy", document.sentBy())
                .param("phase", document.phase().name())
                .update();
    }

    List<StoredDocument> of(UUID candidatureId) {
        return known.get(candidatureId, this::read);
    }

    private List<StoredDocument> read(UUID candidatureId) {
        return jdbc.sql("""
                        select * from document where candidature_id = :id and removed_at is null
                        order by received_at, id""")
                .param("id", candidatureId)
                .query(DocumentRows::read)
                .list();
    }

    Optional<StoredDocument> find(UUID candidatureId, UUID id) {
        return jdbc.sql("""
                        select * from document
                        where id = :id and candidature_id = :candidatureId and removed_at is null""")
                .param("id", id)
                .param("candidatureId", candidatureId)
                .query(DocumentRows::read)
                .optional();
    }

    boolean remove(UUID candidatureId, UUID id, Instant at) {
        known.forget();
        return jdbc.sql("""
                        update document set removed_at = :at
                        where id = :id and candidature_id = :candidatureId and removed_at is null""")
                        .param("at", utc(at))
                        .param("id", id)
                        .param("candidatureId", candidatureId)
                        .update()
                == 1;
    }

    boolean qualify(UUID candidatureId, UUID id, DocumentKind kind, List<String> professionals) {
        known.forget();
        return jdbc.sql("""
                        update document set kind = :kind, professionals = :professionals
                        where id = :id and candidature_id = :candidatureId and removed_at is null""")
                        .param("kind", kind.name())
                        .param("professionals", professionals.toArray(String[]::new))
                        .param("id", id)
                        .param("candidatureId", candidatureId)
                        .update()
                == 1;
    }

    void forget(UUID candidatureId) {
        known.forget();
        jdbc.sql("delete from document where candidature_id = ?")
                .param(candidatureId)
                .update();
    }

    /** In no order: files that the scanner chokes on must not keep the others waiting. */
    List<StoredDocument> toScan(int limit) {
        return jdbc.sql("""
                        select * from document where scan in ('PENDING', 'NOT_SCANNED') and removed_at is null
                        order by random() limit :limit""").param("limit", limit).query(DocumentRows::read).list();
    }

    void scanned(UUID id, Scan scan) {
        known.forget();
        jdbc.sql("update document set scan = :scan where id = :id")
                .param("scan", scan.name())
                .param("id", id)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static StoredDocument read(ResultSet row, int index) throws SQLException {
        return new StoredDocument(
                row.getObject("id", UUID.class),
                row.getObject("candidature_id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("professionals").getArray()),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                Scan.valueOf(row.getString("scan")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by"),
                DocumentPhase.valueOf(row.getString("phase")));
    }
}
