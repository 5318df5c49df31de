package fr.pdn.labelling.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MailSlice
class OutboxTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailJournal journal;

    @Autowired
    private MailPoll poll;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() throws Exception {
        jdbc.sql("delete from mail").update();
        mailServer.purgeEmailFromAllMailboxes();
    }

    @Test
    void a_mail_is_a_row_of_its_transaction() {
        transaction.executeWithoutResult(status -> outbox.enqueue(Samples.mail("complementsRequested-1")));

        assertThat(journal.of(Samples.NUMBER)).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("M05");
            assertThat(entry.subject())
                    .isEqualTo("[PdN Parentalité 17] Pièces à fournir jusqu’au 1er avril 2027 – candidature n° "
                            + Samples.NUMBER);
            assertThat(entry.sentAt()).isNull();
        });
    }

    @Test
    void what_is_rolled_back_was_never_there() {
        transaction.executeWithoutResult(status -> {
            outbox.enqueue(Samples.mail("complementsRequested-1"));
            status.setRollbackOnly();
        });

        assertThat(journal.of(Samples.NUMBER)).isEmpty();
    }

    @Test
    void one_event_makes_one_mail_to_each_recipient() {
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(status -> outbox.enqueue(List.of(
                    Samples.mail("complementsRequested-1", "a@ganivelles.example"),
                    Samples.mail("complementsRequested-1", "a@ganivelles.example"),
                    Samples.mail("complementsRequested-1", "b@ganivelles.example"),
                    Samples.mail("complementsRequested-2", "a@ganivelles.example"))));
        }

        assertThat(journal.of(Samples.NUMBER))
                .extracting(MailEntry::event, MailEntry::recipient)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("complementsRequested-1", "a@ganivelles.example"),
                        org.assertj.core.groups.Tuple.tuple("complementsRequested-1", "b@ganivelles.example"),
                        org.assertj.core.groups.Tuple.tuple("complementsRequested-2", "a@ganivelles.example"));
    }

    @Test
    void a_mail_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.enqueue(Samples.mail("complementsRequested-1")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void an_unknown_template_or_a_model_that_lacks_something_is_refused() {
        var unknown = new OutgoingMail(Samples.NUMBER, "complement-requested", "e", "a@b.example", Samples.complete());
        var lacking = new OutgoingMail(
                Samples.NUMBER, "complements-requested", "e", "a@b.example", Map.of("number", "1", "link", "l"));

        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> outbox.enqueue(unknown)).hasMessageContaining("complement-requested");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> outbox.enqueue(lacking)).hasMessageContaining("dueOn");
            status.setRollbackOnly();
        });
    }

    @Test
    void a_commit_wakes_the_sender_before_its_next_poll() {
        poll.start();
        try {
            transaction.executeWithoutResult(status -> outbox.enqueue(Samples.mail("complementsRequested-1")));

            assertThat(mailServer.waitForIncomingEmail(5_000, 1)).isTrue();
        } finally {
            poll.stop();
        }
    }
}
