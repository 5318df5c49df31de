package fr.pdn.labelling.campaign;

import static fr.pdn.labelling.ModelRecorder.assertPassedInOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a call for projects and to its drafts, date by date: {@code campaign}. */
@LabellingTest
class CampaignCalendarTest {
    private static final String AUTHOR = "direction@oyats.example";

    @Autowired
    Journey journey;

    @Autowired
    Drafts drafts;

    @Autowired
    Submission submission;

    @Autowired
    Candidatures candidatures;

    @Autowired
    Campaigns campaigns;

    @Autowired
    ClosingExtensions extensions;

    @Autowired
    DocumentStore documents;

    @Autowired
    MailJournal mails;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    String campaign;

    @BeforeEach
    void announce() {
        clock.set("2027-01-04T10:00:00+01:00");
        campaign = journey.openCampaign();
    }

    @Test
    void a_draft_may_be_prepared_before_the_opening_and_its_author_is_told_when_it_can_be_filed() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);

        assertThatThrownBy(() -> submission.submit(draft.id(), null))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessageMatching("(?s).*ouvre le 11\\h+janvier 2027 à 9\\h+h\\h+00.*");

        journey.fire(campaign, "openingReached");

        assertPassedInOrder(
                campaign, "campaignCreated", "openingReached", "announceOpening", "calendarRead", "nextDate");
        assertThat(told("campaign-opened", draft)).containsExactly(AUTHOR);
    }

    @Test
    void whoever_has_not_filed_is_reminded_fifteen_five_and_one_day_before_the_closing() {
        var waiting = drafts.create(campaign, Map.of(), AUTHOR);
        opened();

        journey.fire(campaign, "draftDateReached");
        assertThat(clock.instant())
                .isBetween(Instant.parse("2027-02-18T07:00:00Z"), Instant.parse("2027-02-18T07:01:00Z"));
        assertPassedInOrder(
                campaign, "draftDateReached", "checkDrafts", "onDraftStage_UPCOMING", "remindDrafts", "calendarRead");
        var filed = journey.submit(
                Samples.oneProfessional(),
                campaign,
                Samples.oneProfessional().json().get("documents"));
        journey.fire(campaign, "draftDateReached");
        journey.fire(campaign, "draftDateReached");

        assertThat(clock.instant())
                .isBetween(Instant.parse("2027-03-04T07:00:00Z"), Instant.parse("2027-03-04T07:01:00Z"));
        assertThat(told("draft-reminder", waiting)).containsExactly(AUTHOR, AUTHOR, AUTHOR);
        assertThat(told("draft-reminder", filed.id())).isEmpty();
    }

    @Test
    void reminders_missed_while_nothing_ran_are_not_sent_one_after_the_other() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        opened();

        clock.set("2027-03-04T18:00:00+01:00");
        journey.fire(campaign, "draftDateReached");
        assertThat(told("draft-reminder", draft)).containsExactly(AUTHOR);

        journey.fire(campaign, "draftDateReached");
        assertThat(clock.instant()).isAfter(Instant.parse("2027-03-05T22:59:59Z"));
        assertThat(told("draft-reminder", draft)).containsExactly(AUTHOR);
        assertPassedInOrder(campaign, "onDraftStage_UPCOMING", "remindDrafts", "onDraftStage_CLOSED");
    }

    @Test
    void no_reminder_leaves_once_the_call_is_closed() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        opened();

        clock.set("2027-03-08T09:00:00+01:00");
        journey.fire(campaign, "draftDateReached");

        assertPassedInOrder(campaign, "checkDrafts", "onDraftStage_CLOSED");
        assertThat(told("draft-reminder", draft)).isEmpty();
    }

    @Test
    void an_extension_is_told_to_the_authors_and_moves_the_dates() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        opened();
        journey.fire(campaign, "draftDateReached");

        extensions.extend(
                campaign, Instant.parse("2027-04-02T21:59:59Z"), "Des structures ont appris tard l’appel.", "admin");

        assertPassedInOrder(campaign, "nextDate", "closingExtended", "announceExtension", "calendarRead", "nextDate");
        assertThat(told("closing-extended", draft)).containsExactly(AUTHOR);
        assertThat(text("closing-extended", draft)).contains("2 avril 2027", "Des structures ont appris tard l’appel.");
        assertThat(campaigns.get(campaign).closesAt()).isEqualTo(Instant.parse("2027-04-02T21:59:59Z"));
        assertThat(extensions.last(campaign)).hasValueSatisfying(extension -> {
            assertThat(extension.closedAt()).isEqualTo(Instant.parse("2027-03-05T22:59:59Z"));
            assertThat(extension.extendedBy()).isEqualTo("admin");
        });
        journey.fire(campaign, "draftDateReached");
        assertThat(clock.instant())
                .isBetween(Instant.parse("2027-03-18T07:00:00Z"), Instant.parse("2027-03-18T07:01:00Z"));
        assertThat(told("draft-reminder", draft)).containsExactly(AUTHOR, AUTHOR);
    }

    @Test
    void a_closing_moves_only_before_it_is_reached_only_to_a_later_date_and_with_a_reason() {
        opened();
        var later = Instant.parse("2027-04-02T21:59:59Z");

        refused("plus tardive", Instant.parse("2027-03-05T22:59:59Z"), "Motif.");
        refused("Indiquez le motif", later, " ");
        clock.set("2027-03-06T00:00:00+01:00");
        refused("est clos", later, "Motif.");

        assertThat(campaigns.get(campaign).closesAt()).isEqualTo(Instant.parse("2027-03-05T22:59:59Z"));
        assertThat(extensions.of(campaign)).isEmpty();
    }

    @Test
    void drafts_go_six_months_after_the_closing_with_their_documents_and_fifteen_days_after_a_notice() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        journey.upload(draft.id().toString(), document());
        closed();

        journey.fire(campaign, "deletionNoticeDue");
        assertThat(clock.instant())
                .isBetween(Instant.parse("2027-08-21T06:00:00Z"), Instant.parse("2027-08-21T06:01:00Z"));
        assertThat(text("draft-deletion-notice", draft)).contains("5 septembre 2027");
        assertThat(candidatures.find(draft.id())).isPresent();
        awaitDelivery("draft-deletion-notice", draft);
        journey.fire(campaign, "deletionDue");

        assertPassedInOrder(
                campaign,
                "deletionNoticeDue",
                "warnOfDeletion",
                "deletionDue",
                "deleteDrafts",
                "onDraftsLeft_NONE",
                "draftsDeleted");
        assertThat(candidatures.find(draft.id())).isEmpty();
        assertThat(documents.of(draft.id())).isEmpty();
        assertThat(told("%", draft)).isEmpty();
        assertThat(journey.ended(campaign)).isTrue();
    }

    @Test
    void no_draft_goes_before_its_notice_has_left() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        closed();
        journey.fire(campaign, "deletionNoticeDue");
        awaitDelivery("draft-deletion-notice", draft);
        var late = drafts.create(campaign, Map.of(), "tard@oyats.example");

        journey.fire(campaign, "deletionDue");
        assertPassedInOrder(campaign, "deleteDrafts", "onDraftsLeft_SOME", "warnOfDeletion");
        assertThat(candidatures.find(draft.id())).isEmpty();
        assertThat(candidatures.find(late.id())).isPresent();

        awaitDelivery("draft-deletion-notice", late);
        journey.fire(campaign, "deletionDue");
        assertThat(candidatures.find(late.id())).isEmpty();
        assertThat(journey.ended(campaign)).isTrue();
    }

    @Test
    void a_campaign_of_an_earlier_version_gets_its_process_once() {
        database.sql("update campaign set followed_at = null where code = ?")
                .param(campaign)
                .update();

        assertThat(campaigns.follow()).containsExactly(campaign);
        assertThat(campaigns.follow()).isEmpty();
        assertThat(journey.timers(campaign)).containsExactly("openingReached", "openingReached");
    }

    private void opened() {
        journey.fire(campaign, "openingReached");
    }

    private void closed() {
        opened();
        clock.set("2027-03-06T00:00:00+01:00");
        journey.fire(campaign, "draftDateReached");
    }

    private void refused(String sentence, Instant closesAt, String reason) {
        assertThatThrownBy(() -> extensions.extend(campaign, closesAt, reason, "admin"))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessageContaining(sentence);
    }

    private List<String> told(String template, Candidature draft) {
        return told(template, draft.id().toString());
    }

    private List<String> told(String template, String draft) {
        return database.sql("select recipient from mail where dossier = ? and template like ?")
                .params(draft, template)
                .query(String.class)
                .list();
    }

    private String text(String template, Candidature draft) {
        return mails.of(draft.id().toString()).stream()
                .filter(mail -> mail.template().equals(template))
                .map(mail -> mails.content(mail.id()).orElseThrow().text())
                .findFirst()
                .orElseThrow();
    }

    private void awaitDelivery(String template, Candidature draft) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.sql(
                                        "select count(*) from mail where dossier = ? and template = ? and sent_at is not null")
                                .params(draft.id().toString(), template)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private JsonNode document() {
        return Samples.oneProfessional().json().get("documents").get(0);
    }
}
