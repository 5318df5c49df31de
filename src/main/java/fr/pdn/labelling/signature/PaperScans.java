package fr.pdn.labelling.signature;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scans of signed papers. For one text and one party, at most one is gathered or waits to be checked. */
@Repository
class PaperScans {
    private static final String OPEN = """
            select id, party, sent_by, name, capacity, sent_at from paper_scan
            where text_id = ? and party = ? and checked_at is null""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperScans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PaperScan> open(Agreement text, Party party) {
        return jdbc.sql(OPEN)
                .params(text.id(), party.name())
                .query((row, i) -> scan(row))
                .optional();
    }

    /** The scan that is gathered, begun now if there is none. */
    UUID gathered(SignatureRequest request) {
        jdbc.sql("""
                        insert into paper_scan (id, text_id, party, sent_by, name, capacity) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        UUID.randomUUID(),
                        request.agreement().id(),
                        request.party().name(),
                        request.signatory().account(),
                        request.signatory().name(),
                        request.signatory().capacity())
                .update();
        return open(request.agreement(), request.party()).orElseThrow().id();
    }

    void add(UUID scan, ScanFile file) {
        jdbc.sql("""
                        insert into paper_scan_file (document_id, scan_id, file_name, sha256, found, unreadable, of_pages, added_at)
                        values (?, ?, ?, ?, ?::int[], ?, ?, ?)""")
                .params(
                        file.document(),
                        scan,
                        file.fileName(),
                        file.sha256(),
                        file.found().toString().replace('[', '{').replace(']', '}'),
                        file.unreadable(),
                        file.ofPages(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** False when it is not among the files being gathered. */
    boolean remove(SignatureRequest request, UUID document) {
        return jdbc.sql("""
                        delete from paper_scan_file where document_id = ? and scan_id in (select id from paper_scan
                          where text_id = ? and party = ? and sent_at is null and checked_at is null)""")
                        .params(
                                document,
                                request.agreement().id(),
                                request.party().name())
                        .update()
                == 1;
    }

    /** Whoever sends it signed it, whoever gathered its files. False when it was sent already. */
    boolean send(UUID scan, Signatory signatory) {
        return jdbc.sql("""
                        update paper_scan set sent_at = ?, sent_by = ?, name = ?, capacity = ?
                        where id = ? and sent_at is null""")
                        .params(
                                Timestamp.from(clock.instant()),
                                signatory.account(),
                                signatory.name(),
                                signatory.capacity(),
                                scan)
                        .update()
                == 1;
    }

    void check(UUID scan, ScanOutcome outcome, String by, String reason) {
        jdbc.sql("update paper_scan set checked_by = ?, checked_at = ?, conforming = ?, reason = ? where id = ?")
                .params(by, Timestamp.from(clock.instant()), outcome == ScanOutcome.CONFORMING, reason, scan)
                .update();
    }

    private PaperScan scan(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sentAt = row.getTimestamp("sent_at");
        return new PaperScan(
                id,
                Party.valueOf(row.getString("party")),
                row.getString("sent_by"),
                row.getString("name"),
                row.getString("capacity"),
                sentAt == null ? null : sentAt.toInstant(),
                files(id));
    }

    private List<ScanFile> files(UUID scan) {
        return jdbc.sql("select * from paper_scan_file where scan_id = ? order by added_at, file_name")
                .param(scan)
                .query((row, i) -> new ScanFile(
                        row.getObject("document_id", UUID.class),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        pages(row.getArray("found")),
                        row.getInt("unreadable"),
                        row.getInt("of_pages")))
                .list();
    }

    private static List<Integer> pages(Array found) throws SQLException {
        return Arrays.asList((Integer[]) found.getArray());
    }
}
