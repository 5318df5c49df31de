package fr.pdn.labelling.mailbox;

import fr.pdn.labelling.mail.incoming.IncomingMails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages with what became of them, the newest first. */
@Repository
public class ReceivedMails {
    private static final String ROWS = "select " + IncomingMails.COLUMNS + """
            , a.kind, a.dossier, s.route from incoming_mail m
            left join lateral (select kind, detail ->> 'dossier' as dossier from incoming_mail_act
              where mail = m.number and kind in ('ATTACHED', 'SET_ASIDE') order by id desc limit 1) a on true
            left join lateral (select detail ->> 'route' as route from incoming_mail_act
              where mail = m.number and kind = 'SORTED' order by id desc limit 1) s on true
            """;

    private final JdbcClient jdbc;

    ReceivedMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before number of the last message of the page before, or 0 */
    public List<ReceivedMail> page(long before, int limit) {
        return jdbc.sql(ROWS + "where :before = 0 or m.number < :before order by m.number desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query(ReceivedMails::read)
                .list();
    }

    public List<ReceivedMail> ofDossier(String number) {
        return jdbc.sql(ROWS + """
                        where m.number in (select mail from incoming_mail_act
                          where kind = 'ATTACHED' and detail ->> 'dossier' = :dossier) order by m.number desc""")
                .param("dossier", number)
                .query(ReceivedMails::read)
                .list();
    }

    public Optional<ReceivedMail> find(long number) {
        return jdbc.sql(ROWS + "where m.number = :number")
                .param("number", number)
                .query(ReceivedMails::read)
                .optional();
    }

    private static ReceivedMail read(ResultSet row, int index) throws SQLException {
        var kind = row.getString("kind");
        var route = row.getString("route");
        return new ReceivedMail(
                IncomingMails.read(row, index),
                MailState.of(
                        kind == null ? null : MailAct.valueOf(kind), route == null ? null : MailRoute.valueOf(route)),
                Objects.toString(row.getString("dossier"), ""));
    }
}
