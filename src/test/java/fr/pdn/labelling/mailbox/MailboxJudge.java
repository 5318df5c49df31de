package fr.pdn.labelling.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.mail.KeptMails;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks from outside, at tables and tasks, whether each letter has come to its place, once. */
final class MailboxJudge {
    private final JdbcClient database;
    private final MailboxWorld world;
    private final KeptMails mails;

    MailboxJudge(JdbcClient database, MailboxWorld world) {
        this.database = database;
        this.world = world;
        this.mails = new KeptMails(database);
    }

    void isInItsPlace(ExpectedLetter letter) {
        var kept = numbers(letter);
        assertThat(kept).as("%s is kept once", letter).hasSize(1);
        var mail = kept.get(0);
        switch (letter.place()) {
            case "dossier", "to identify" -> isInItsDossier(letter, mail);
            case "triage" -> waitsForAPerson(letter, mail);
            default -> {
                assertThat(acts(mail)).as(letter.kind()).containsExactly("SORTED");
                assertThat(tasks(mail)).as(letter.kind()).isEmpty();
            }
        }
        assertThat(files(mail, "refusal <> ''")).as("%s refused", letter).isEqualTo(letter.refused());
        assertThat(files(mail, "decoration <> ''")).as("%s aside", letter).isEqualTo(letter.aside());
        isAcknowledgedOnce(letter, mail);
    }

    private void isInItsDossier(ExpectedLetter letter, long mail) {
        assertThat(acts(mail))
                .as(letter.kind())
                .containsExactly(
                        "SORTED", "ATTACHED", letter.receipt().isEmpty() ? "NOT_ACKNOWLEDGED" : "ACKNOWLEDGED");
        assertThat(detail(mail, "ATTACHED", "dossier")).as(letter.kind()).isEqualTo(world.number(letter.about()));
        assertThat(documents(mail)).as("%s documents", letter).isEqualTo(letter.pieces());
        assertThat(tasks(mail))
                .as(letter.kind())
                .isEqualTo(letter.place().equals("dossier") ? List.of() : List.of("identifyMailPieces"));
        assertThat(told(letter, mail))
                .as("%s in the journal of its dossier", letter)
                .isEqualTo(1);
    }

    private void waitsForAPerson(ExpectedLetter letter, long mail) {
        assertThat(acts(mail))
                .as(letter.kind())
                .containsExactly("SORTED", letter.receipt().isEmpty() ? "NOT_ACKNOWLEDGED" : "ACKNOWLEDGED");
        assertThat(detail(mail, "SORTED", "reason")).as(letter.kind()).isEqualTo(letter.why());
        assertThat(proposed(mail))
                .as("%s proposed", letter)
                .containsExactlyInAnyOrderElementsOf(
                        letter.proposed().stream().map(world::number).toList());
        assertThat(tasks(mail)).as(letter.kind()).containsExactly("triageIncomingMail");
    }

    /** One row of the outbox is one mail; whether it leaves once is for the outbox's own tests. */
    private void isAcknowledgedOnce(ExpectedLetter letter, long mail) {
        var codes = database.sql("select code from mail where event = ?")
                .param("incoming-" + mail)
                .query(String.class)
                .list();
        assertThat(codes)
                .as("%s receipt", letter)
                .isEqualTo(letter.receipt().isEmpty() ? List.of() : List.of(letter.receipt()));
        if (!codes.isEmpty()) {
            var told = Stream.of(List.of("COURRIEL-" + mail), letter.refused(), letter.pieces())
                    .flatMap(List::stream)
                    .toList();
            assertThat(mails.texts("incoming-" + mail))
                    .as("%s receipt", letter)
                    .singleElement()
                    .asString()
                    .contains(told);
        }
    }

    private List<Long> numbers(ExpectedLetter letter) {
        return database.sql("select number from incoming_mail where position(? in content) > 0")
                .param(("X-Letter: " + letter.kind() + "\r\n").getBytes(UTF_8))
                .query(Long.class)
                .list();
    }

    private List<String> acts(long mail) {
        return database.sql("select kind from incoming_mail_act where mail = ? order by id")
                .param(mail)
                .query(String.class)
                .list();
    }

    private String detail(long mail, String act, String field) {
        return database.sql("select detail ->> ? from incoming_mail_act where mail = ? and kind = ?")
                .params(field, mail, act)
                .query(String.class)
                .single();
    }

    private List<String> proposed(long mail) {
        return database.sql("""
                        select jsonb_array_elements_text(detail -> 'proposed') from incoming_mail_act
                        where mail = ? and kind = 'SORTED'""").param(mail).query(String.class).list();
    }

    /** Those that are in the dossier, in the order of the message. */
    private List<String> documents(long mail) {
        return database.sql("""
                        select d.file_name from incoming_mail_act a
                          cross join lateral jsonb_array_elements(a.detail -> 'pieces') with ordinality as p (piece, place)
                          join document d on d.id::text = p.piece ->> 'document' and d.phase = 'MAIL' and d.removed_at is null
                          join candidature c on c.id = d.candidature_id and c.number = a.detail ->> 'dossier'
                        where a.mail = ? and a.kind = 'ATTACHED' order by p.place""").param(mail).query(String.class).list();
    }

    private List<String> files(long mail, String condition) {
        return database.sql("select file_name from incoming_attachment where mail = ? and " + condition
                        + " order by position")
                .param(mail)
                .query(String.class)
                .list();
    }

    private int told(ExpectedLetter letter, long mail) {
        return database.sql("""
                        select count(*) from act a join candidature c on c.id = a.candidature_id
                        where a.kind = 'MAIL_ATTACHED' and c.number = ? and a.detail ->> 'mail' = ?""")
                .params(world.number(letter.about()), "COURRIEL-" + mail)
                .query(Integer.class)
                .single();
    }

    private List<String> tasks(long mail) {
        return database.sql("""
                        select t.task_def_key_ from act_ru_task t join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_
                        where v.name_ = 'incomingMail' and v.long_ = ?""").param(mail).query(String.class).list();
    }
}
