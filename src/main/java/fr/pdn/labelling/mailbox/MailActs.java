package fr.pdn.labelling.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.candidature.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only record of what became of each message, when and by whom. */
@Repository
public class MailActs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;

    MailActs(JdbcClient jdbc, Clock clock, CurrentActor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    void record(long mail, MailAct act, Object detail) {
        jdbc.sql("insert into incoming_mail_act (mail, kind, actor, at, detail) values (?, ?, ?, ?, ?::jsonb)")
                .params(mail, act.name(), actor.name(), utc(clock.instant()), written(detail))
                .update();
    }

    public List<RecordedMailAct> of(long mail) {
        return jdbc.sql("select kind, actor, at, detail from incoming_mail_act where mail = ? order by id")
                .param(mail)
                .query((row, index) -> new RecordedMailAct(
                        MailAct.valueOf(row.getString("kind")),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        read(row.getString("detail"))))
                .list();
    }

    public Optional<RecordedMailAct> last(long mail, MailAct kind) {
        return of(mail).stream().filter(act -> act.kind() == kind).reduce((earlier, later) -> later);
    }

    /** How many messages of an address were acknowledged since then. */
    int acknowledged(String sender, Instant since) {
        return jdbc.sql("""
                        select count(*) from incoming_mail_act a join incoming_mail m on m.number = a.mail
                        where a.kind = 'ACKNOWLEDGED' and a.at > ? and lower(m.sender) = lower(?)""").params(utc(since), sender).query(Integer.class).single();
    }

    private static String written(Object detail) {
        try {
            return JSON.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String detail) {
        try {
            return JSON.readTree(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
