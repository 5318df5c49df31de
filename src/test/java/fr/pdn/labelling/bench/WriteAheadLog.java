package fr.pdn.labelling.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stretch of the write-ahead log, read record by record. */
final class WriteAheadLog {

    private final List<Kind> kinds;
    private final long commits;
    private final long bytes;
    private final String contents;

    /** @param contents the table whose records are kept apart */
    WriteAheadLog(JdbcClient database, String from, String to, String contents) {
        commits = database.sql(
                        "select count(*) from pg_get_wal_records_info(?::pg_lsn, ?::pg_lsn) where record_type like 'COMMIT%'")
                .params(from, to)
                .query(Long.class)
                .single();
        bytes = database.sql("select ?::pg_lsn - ?::pg_lsn")
                .params(to, from)
                .query(Long.class)
                .single();
        // Each record once, under the first page it touches; toasted values and indexes under their table.
        kinds = database.sql("""
                        with relation as (
                          select pg_relation_filenode(c.oid) as node, c.relkind = 'i' as index,
                            coalesce(toast.relname, of.relname, tabletoast.relname, c.relname) as name
                          from pg_class c
                          left join pg_class tabletoast on tabletoast.reltoastrelid = c.oid
                          left join pg_index i on i.indexrelid = c.oid
                          left join pg_class of on of.oid = i.indrelid and of.relkind = 'r'
                          left join pg_class toast on toast.reltoastrelid = i.indrelid
                          where pg_relation_filenode(c.oid) is not null)
                        select coalesce(r.name, 'other') as table, coalesce(r.index, false) as index, w.resource_manager || ' ' || w.record_type as type,
                          count(*) as records, sum(w.record_length) as bytes
                        from pg_get_wal_block_info(?::pg_lsn, ?::pg_lsn, false) w
                        left join relation r on r.node = w.relfilenode and w.reldatabase = (select oid from pg_database where datname = current_database())
                        where w.block_id = 0
                        group by 1, 2, 3""").params(from, to).query(Kind.class).list();
        this.contents = contents;
    }

    private record Kind(String table, boolean index, String type, long records, long bytes) {

        boolean isRow() {
            return type.startsWith("Heap INSERT") || type.startsWith("Heap2 MULTI_INSERT");
        }

        /** A split of a page makes room for one entry. */
        boolean isEntry() {
            return type.startsWith("Btree INSERT_LEAF")
                    || type.startsWith("Btree INSERT_POST")
                    || index && type.startsWith("Btree SPLIT");
        }
    }

    long commits() {
        return commits;
    }

    long bytes() {
        return bytes - contentBytes();
    }

    long contentBytes() {
        return kinds.stream().filter(this::isApart).mapToLong(Kind::bytes).sum();
    }

    long rows() {
        return sum(Kind::isRow, Kind::records);
    }

    long indexEntries() {
        return sum(Kind::isEntry, Kind::records);
    }

    Map<String, Long> bytesByTable() {
        return byTable(kind -> true, Kind::bytes);
    }

    Map<String, Long> entriesByTable() {
        return byTable(Kind::isEntry, Kind::records);
    }

    private boolean isApart(Kind kind) {
        return kind.table.equals(contents);
    }

    private long sum(Predicate<Kind> which, ToLongFunction<Kind> what) {
        return kinds.stream()
                .filter(kind -> !isApart(kind))
                .filter(which)
                .mapToLong(what)
                .sum();
    }

    private Map<String, Long> byTable(Predicate<Kind> which, ToLongFunction<Kind> what) {
        return kinds.stream()
                .filter(kind -> !isApart(kind))
                .filter(which)
                .collect(Collectors.groupingBy(Kind::table, Collectors.summingLong(what)));
    }
}
