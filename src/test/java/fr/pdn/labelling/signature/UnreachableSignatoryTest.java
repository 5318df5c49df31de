package fr.pdn.labelling.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.mail.FailedMail;
import fr.pdn.labelling.mail.MailEntry;
import fr.pdn.labelling.mail.MailJournal;
import fr.pdn.labelling.mail.UndeliveredMail;
import fr.pdn.labelling.mailbox.Letterbox;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A mail to someone who is to sign comes to nothing. */
@LabellingTest
class UnreachableSignatoryTest {
    @Autowired
    private Procedure procedure;

    @Autowired
    private UndeliveredMail undelivered;

    @Autowired
    private MailJournal journal;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void agents_see_that_the_charter_did_not_reach_the_professional_and_the_structure_is_told_once() {
        var dossier = procedure.accepted(Samples.oneProfessional());

        givenUp(dossier, "charter-to-sign");
        givenUp(dossier, "charter-to-sign");

        assertThat(runtime.createIncidentQuery()
                        .incidentType("mailFailed")
                        .incidentMessageLike("Courriel M26 non envoyé.%")
                        .list())
                .isNotEmpty();
        assertThat(dossier).hasSent("signatory-unreachable", "direction@ganivelles.example");
        assertThat(dossier)
                .hasWritten("signatory-unreachable", text -> assertThat(text).contains("à Solène SALICORNE"));
    }

    @Test
    void a_mail_to_the_structure_itself_is_an_incident_alone() {
        var dossier = procedure.accepted(Samples.oneProfessional()).toTheSignature();

        givenUp(dossier, "convention-to-sign");

        assertThat(dossier).hasSent("signatory-unreachable", 0);
    }

    @Test
    void a_mail_that_comes_back_later_counts_as_not_sent_and_the_structure_is_told() {
        var dossier = procedure.accepted(Samples.oneProfessional());
        var messageId = left(dossier, "charter-to-sign");

        letterbox.post(Letterbox.returned(
                messageId, "failed", "smtp; 550 5.1.1 Adresse inconnue: <plus.personne@ganivelles.example>"));

        assertThat(entry(dossier, "charter-to-sign"))
                .returns(null, MailEntry::sentAt)
                .satisfies(entry -> assertThat(entry.lastError())
                        .matches("Envoyé le .* à .*, revenu non remis : 550 5.1.1 Adresse inconnue.*"));
        assertThat(runtime.createIncidentQuery()
                        .incidentType("mailFailed")
                        .incidentMessageLike("Courriel M26 non envoyé. Envoyé le %")
                        .list())
                .isNotEmpty();
        assertThat(dossier).hasSent("signatory-unreachable", "direction@ganivelles.example");
    }

    @Test
    void a_report_that_a_mail_is_late_changes_nothing() {
        var dossier = procedure.accepted(Samples.oneProfessional());
        var messageId = left(dossier, "charter-to-sign");

        letterbox.post(Letterbox.returned(messageId, "delayed", "smtp; 421 Serveur occupé"));

        assertThat(entry(dossier, "charter-to-sign").sentAt()).isNotNull();
        assertThat(dossier).hasSent("signatory-unreachable", 0);
    }

    private void givenUp(FollowedDossier dossier, String template) {
        var mail = entry(dossier, template);
        transaction.executeWithoutResult(status -> undelivered.raised(new FailedMail(
                mail.id(),
                mail.dossier(),
                mail.template(),
                mail.code(),
                mail.recipient(),
                mail.subject(),
                "Adresse refusée.")));
    }

    private MailEntry entry(FollowedDossier dossier, String template) {
        return journal.of(dossier.number()).stream()
                .filter(entry -> entry.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    /** The server took it. Gives its Message-ID. */
    private String left(FollowedDossier dossier, String template) {
        return database.sql("update mail set sent_at = created_at where id = ? returning message_id")
                .param(entry(dossier, template).id())
                .query(String.class)
                .single();
    }
}
