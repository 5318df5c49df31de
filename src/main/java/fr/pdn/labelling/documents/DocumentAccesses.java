package fr.pdn.labelling.documents;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** Who opened which document, and when. */
@Repository
class DocumentAccesses {
    private static final String NOBODY = "système";

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentAccesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void opened(UUID document) {
        var someone = SecurityContextHolder.getContext().getAuthentication();
        jdbc.sql("insert into document_access (document_id, opened_by, opened_at) values (?, ?, ?)")
                .params(
                        document,
                        someone == null ? NOBODY : someone.getName(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
