package fr.pdn.labelling.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What PostgreSQL itself counts of one arm while nothing else runs: statements and buffers by pg_stat_statements, syncs by
 * pg_stat_wal, rows, index entries and commits by reading the write-ahead log (pg_walinspect). Documents' contents are left
 * out of rows, index entries and bytes, since only one arm stores them.
 */
final class Meter {

    private static final String CONTENTS = "document_content";
    private static final long PAUSE_NANOS = 10_000_000;
    private static final String CONTROL = "^(BEGIN|COMMIT|ROLLBACK|SET|SHOW|START|DISCARD|DEALLOCATE)";

    private final JdbcClient cluster;
    private final JdbcClient database;
    private final String name;
    private final HikariDataSource pool;

    Meter(BenchServer server, String name, HikariDataSource pool) {
        this.cluster = server.judge("postgres");
        this.database = server.judge(name);
        this.name = name;
        this.pool = pool;
    }

    record Post(String what, double perLifeCycle) {}

    /** All per life-cycle. */
    record Cost(
            double statements,
            double syncs,
            double commits,
            double walBytes,
            double contentWalBytes,
            double rows,
            double indexEntries,
            double buffers,
            List<Post> statementPosts,
            List<Post> walPosts,
            List<Post> entryPosts) {}

    Cost measure(int lifeCycles, Runnable work) {
        settle();
        cluster.sql("checkpoint").update();
        cluster.sql("select pg_stat_statements_reset()").query().singleRow();
        var from = lsn();
        long syncs = syncs();
        work.run();
        settle();
        long synced = syncs() - syncs;
        return cost(lifeCycles, synced, from, lsn());
    }

    /** Tables with their indexes, compact; the engine's, ours, and apart from both the documents' contents. */
    Map<String, Long> bytesOnDisk() {
        settle();
        database.sql("vacuum full").update();
        var bytes = new TreeMap<String, Long>();
        database.sql("""
                        select case when relname like 'act\\_%' then 'engine' when relname = ? then 'contents' else 'ours' end as part,
                          sum(pg_total_relation_size(relid)) as bytes from pg_stat_user_tables group by 1""")
                .param(CONTENTS)
                .query((row, i) -> bytes.put(row.getString("part"), row.getLong("bytes")))
                .list();
        return bytes;
    }

    private Cost cost(int lifeCycles, long synced, String from, String to) {
        var statements = cluster.sql("""
                        select s.query, sum(s.calls) as calls, sum(s.shared_blks_hit + s.shared_blks_read) as buffers
                        from pg_stat_statements s join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
                        where d.datname = ? and r.rolname <> 'judge' and s.query !~* ? group by 1""")
                .params(name, CONTROL)
                .query((row, i) -> new Statement(row.getString("query"), row.getLong("calls"), row.getLong("buffers")))
                .list();
        var log = new WriteAheadLog(database, from, to, CONTENTS);
        double n = lifeCycles;
        return new Cost(
                statements.stream().mapToLong(Statement::calls).sum() / n,
                synced / n,
                log.commits() / n,
                log.bytes() / n,
                log.contentBytes() / n,
                log.rows() / n,
                log.indexEntries() / n,
                statements.stream().mapToLong(Statement::buffers).sum() / n,
                posts(
                        statements.stream()
                                .collect(Collectors.groupingBy(
                                        Statement::kind, Collectors.summingLong(Statement::calls))),
                        n),
                posts(log.bytesByTable(), n),
                posts(log.entriesByTable(), n));
    }

    static List<Post> posts(Map<String, Long> counts, double n) {
        return counts.entrySet().stream()
                .map(entry -> new Post(entry.getKey(), entry.getValue() / n))
                .sorted((one, other) -> Double.compare(other.perLifeCycle(), one.perLifeCycle()))
                .toList();
    }

    /** A server process tells what it did when its connection ends. */
    private void settle() {
        pool.getHikariPoolMXBean().softEvictConnections();
        while (connections() > 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private int connections() {
        return cluster.sql("select count(*) from pg_stat_activity where datname = ? and usename <> 'judge'")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private String lsn() {
        return cluster.sql("select pg_current_wal_insert_lsn()::text")
                .query(String.class)
                .single();
    }

    private long syncs() {
        return cluster.sql("select wal_sync from pg_stat_wal").query(Long.class).single();
    }

    private record Statement(String query, long calls, long buffers) {

        /** Verb and first table, e.g. {@code select act_ru_task}. */
        String kind() {
            return StatementKind.of(query);
        }
    }
}
