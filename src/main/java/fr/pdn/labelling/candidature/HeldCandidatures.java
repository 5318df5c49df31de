package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.CandidatureHold;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By the lock of its row, which filing takes too. */
@Repository
class HeldCandidatures implements CandidatureHold {
    private final JdbcClient jdbc;

    HeldCandidatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean draft(UUID candidature) {
        return jdbc.sql("select submitted_at is null from candidature where id = ? for no key update")
                .param(candidature)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
