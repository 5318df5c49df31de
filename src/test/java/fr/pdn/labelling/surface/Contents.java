package fr.pdn.labelling.surface;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a database holds, as one digest per table. */
public final class Contents {

    /** All but what coming and going leaves behind by itself, and what was typed when a sign-in had ended. */
    private static final String KEPT = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in ('spring_session', 'spring_session_attributes', 'sign_in_attempt',
                'kept_entry')""";

    /** Renewed every hour by the program itself. */
    private static final String LATE_TASKS = "%En retard%";

    /** Its rows are big and never change: which transaction wrote each says as much. */
    private static final String BIG = "document_content";

    private Contents() {}

    public static Map<String, String> of(JdbcClient database) {
        var contents = new TreeMap<String, String>();
        for (var table : database.sql(KEPT).query(String.class).list()) {
            contents.put(table, digest(database, table));
        }
        return contents;
    }

    private static String digest(JdbcClient database, String table) {
        return database.sql("""
                        select coalesce(md5(string_agg(said, ',' order by said)), '')
                        from (select %s as said from %s row) as rows where said not like ?""".formatted(table.equals(BIG) ? "row.xmin::text" : "row::text", table))
                .param(LATE_TASKS)
                .query(String.class)
                .single();
    }
}
