package fr.pdn.labelling;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Withdrawal;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.mail.MailJournal;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a path test begins: a candidature is filed, and followed from there. */
@TestComponent
public class Procedure {
    final Journey journey;
    final Walk walk;
    final Dossiers dossiers;
    final Withdrawal withdrawal;
    final List<Change> changes;
    final TaskService tasks;
    final FormService forms;
    final MailJournal mails;
    final JdbcClient database;

    Procedure(
            Journey journey,
            Walk walk,
            Dossiers dossiers,
            Withdrawal withdrawal,
            List<Change> changes,
            TaskService tasks,
            FormService forms,
            MailJournal mails,
            JdbcClient database) {
        this.journey = journey;
        this.walk = walk;
        this.dossiers = dossiers;
        this.withdrawal = withdrawal;
        this.changes = changes;
        this.tasks = tasks;
        this.forms = forms;
        this.mails = mails;
        this.database = database;
    }

    public FollowedDossier file(Sample sample) {
        return new FollowedDossier(this, sample, journey.submit(sample));
    }

    /** Files it with these documents instead of the sample's. */
    public FollowedDossier file(Sample sample, JsonNode documents) {
        return new FollowedDossier(this, sample, journey.submit(sample, journey.openCampaign(), documents));
    }

    /** Filed and admissible: grid and coordination's opinion are open. */
    public FollowedDossier underReview(Sample sample) {
        return file(sample).admit();
    }

    /** Reviewed favourably: the members of the committee are consulted. */
    public FollowedDossier inCommittee(Sample sample) {
        return inCommittee(sample, "");
    }

    /** In committee although its automatic checks spoke against it. */
    public FollowedDossier inCommittee(Sample sample, String reason) {
        return underReview(sample).review("FAVOURABLE", reason);
    }

    /** Every opinion is in, the committee's too: the director decides. */
    public FollowedDossier toDecide(Sample sample) {
        return inCommittee(sample).hearTheMembers().conclude("FAVOURABLE", List.of(), "");
    }

    /** Accepted: convention and preparation are under way. */
    public FollowedDossier accepted(Sample sample) {
        return toDecide(sample).director("decideCandidature", "decision", "ACCEPTED");
    }

    /** Accepted and paid: only the preparation of the professionals is left. */
    public FollowedDossier underConvention(Sample sample) {
        return accepted(sample).toThePayment().pay();
    }

    /** Convention signed and every professional ready: the labels are to be validated. */
    public FollowedDossier ready(Sample sample) {
        return underConvention(sample).prepareEveryone();
    }
}
