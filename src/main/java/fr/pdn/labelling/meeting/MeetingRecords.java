package fr.pdn.labelling.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often professionals came. */
@Repository
public class MeetingRecords {
    private final JdbcClient jdbc;

    MeetingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In one question for all of them.
     *
     * @param since by label, from when its meetings count
     * @return by label; whoever has no meeting that counts is left out
     */
    public Map<String, MeetingRecord> since(Map<String, Instant> since) {
        var records = new HashMap<String, MeetingRecord>();
        jdbc.sql("""
                        select i.label, count(*)::int as invited, (count(*) filter (where attendance = 'PRESENT'))::int as attended
                        from meeting_invitee i join unnest(?::text[], ?::text[]) as asked (label, since)
                          on asked.label = i.label and i.starts_at >= asked.since::timestamptz
                        where attendance in ('PRESENT', 'ABSENT') and not cancelled group by i.label""")
                .params(
                        since.keySet().toArray(String[]::new),
                        since.values().stream().map(Instant::toString).toArray(String[]::new))
                .query(row -> {
                    records.put(
                            row.getString("label"), new MeetingRecord(row.getInt("invited"), row.getInt("attended")));
                });
        return records;
    }
}
