package fr.pdn.labelling.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents that the program writes: asked for by a step, made a moment later, kept as they were made. */
@Service
public class GeneratedDocuments {
    private static final String ALL = """
            select id, candidature_id, kind, professional, number, title, issued_at, sealed_by, made_at,
              coalesce(size_bytes, 0) as size, sha256, failed_at
            from generated_document\s""";

    private static final String READ = ALL + "where candidature_id = ?";

    private final JdbcClient jdbc;
    private final DocumentContents contents;
    private final DocumentQueue queue;
    private final DocumentAccesses accesses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GeneratedDocuments(
            JdbcClient jdbc,
            DocumentContents contents,
            DocumentQueue queue,
            DocumentAccesses accesses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.queue = queue;
        this.accesses = accesses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whatever becomes of the dossier later, the document says what is true now.
     *
     * @return the id under which it can be opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID request(DocumentRequest asked) {
        var id = UUID.randomUUID();
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
            insert into generated_document (id, candidature_id, kind, professional, event, number, title, data,
              issued_at, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?) on conflict do nothing""")
                .params(
                        id,
                        asked.candidatureId(),
                        asked.kind().name(),
                        asked.professional(),
                        asked.event(),
                        asked.number(),
                        asked.label() + GeneratedDocument.NUMBERED + asked.number(),
                        asked.data(),
                        at,
                        at)
                .update();
        events.publishEvent(new DocumentRequested());
        return id;
    }

    /** In the order of their making, those still to be made too. */
    public List<GeneratedDocument> of(UUID candidatureId) {
        return jdbc.sql(READ + " order by issued_at, position")
                .param(candidatureId)
                .query(GeneratedDocument.class)
                .list();
    }

    public Optional<GeneratedDocument> find(UUID candidatureId, UUID id) {
        return jdbc.sql(READ + " and id = ?")
                .params(candidatureId, id)
                .query(GeneratedDocument.class)
                .optional();
    }

    /**
     * Empty when this candidature has no such document.
     *
     * @throws DocumentBeingMadeException for a moment after it was asked for
     */
    public Optional<OpenDocument> open(UUID candidatureId, UUID id) {
        return find(candidatureId, id).map(document -> {
            if (!document.made()) {
                throw new DocumentBeingMadeException(id);
            }
            accesses.opened(id);
            return new OpenDocument(
                    document.fileName(),
                    MediaType.APPLICATION_PDF_VALUE,
                    document.size(),
                    contents.open(document.sha256()));
        });
    }

    /**
     * One that was given up is tried again.
     *
     * @return false when this candidature has no such document, or it had not failed
     */
    @Transactional
    public boolean again(UUID candidatureId, UUID id) {
        var asked = find(candidatureId, id).isPresent() && queue.again(id);
        if (asked) {
            events.publishEvent(new DocumentRequested());
        }
        return asked;
    }

    /** Whether this very content was written under that number, of a dossier or of a label. */
    public Optional<GeneratedDocument> genuine(String number, InputStream content) {
        try (var file = ReceivedFile.of(content, Long.MAX_VALUE - 1)) {
            return jdbc.sql(ALL + "where number = ? and sha256 = ? order by issued_at limit 1")
                    .params(number, file.sha256())
                    .query(GeneratedDocument.class)
                    .optional();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
