package fr.pdn.labelling.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is invited to which meeting, read from the acts of their dossiers. */
@Repository
public class Invitees {
    private final JdbcClient jdbc;

    Invitees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<Invitee> of(String meeting) {
        return jdbc.sql("select * from meeting_invitee where meeting = ? order by last_name, first_name, label")
                .param(meeting)
                .query(Invitee.class)
                .list();
    }

    public Optional<Invitee> find(String meeting, String label) {
        return jdbc.sql("select * from meeting_invitee where meeting = ? and label = ?")
                .params(meeting, label)
                .query(Invitee.class)
                .optional();
    }

    /** All that these labels were invited to, the last meeting first. */
    public List<Invitee> ofLabels(Collection<String> labels) {
        return jdbc.sql("select * from meeting_invitee where label = any(?) order by starts_at desc, label")
                .param(labels.toArray(String[]::new))
                .query(Invitee.class)
                .list();
    }
}
