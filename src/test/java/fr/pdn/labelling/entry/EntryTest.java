package fr.pdn.labelling.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.mail.MailJournal;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import fr.pdn.labelling.portal.Section;
import fr.pdn.labelling.portal.TypedAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A candidature that came by telephone or on paper is typed by an agent, and confirmed by the structure alone. */
@LabellingTest
class EntryTest {
    private static final String CONTINUE = "button[value=continue]";

    @Autowired
    PortalScene scene;

    @Autowired
    Candidatures candidatures;

    @Autowired
    Dossiers dossiers;

    @Autowired
    EntryReminders reminders;

    @Autowired
    MailJournal mails;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    String call;
    String contact;
    ObjectNode answers;

    @BeforeEach
    void open() {
        call = scene.call();
        contact = PortalScene.someone();
        answers = Samples.oneProfessional().answers(call);
        ((ObjectNode) answers.at("/structure/contact")).put("email", contact);
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void what_is_said_on_the_telephone_is_typed_by_an_agent_and_filed_by_the_structure() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PHONE", "", "");
        type(agent, draft);
        assertThat(mailed(draft)).isEmpty();

        send(agent, draft);

        assertThat(mailed(draft)).containsExactly("entry-to-confirm");
        assertThat(mail(draft)).contains("par téléphone", "/candidatures/" + draft, "Inès Instruction");
        var structure = scene.signedIn(contact);
        structure.open("/candidatures/" + draft);
        assertThat(structure.page().select("main").text())
                .contains("Saisie pour vous par Inès Instruction", "par téléphone", "À confirmer et déposer jusqu’au");
        structure.open("/candidatures/" + draft + "/relecture");
        assertThat(structure.page().select("main").text()).contains("Il manque des réponses pour déposer");
        commit(structure, draft);
        structure.press(".btn-lg");

        var filed = dossier(draft);
        assertThat(structure.place()).isEqualTo("/candidatures/" + filed.number() + "/depot");
        assertThat(filed.candidature().submittedAt()).isEqualTo(clock.instant());
        var act = filed.last(Act.SUBMITTED_FORM).orElseThrow();
        assertThat(act.actor()).isEqualTo(contact);
        assertThat(act.text("channel")).isEqualTo("PHONE");
        assertThat(act.text("enteredBy")).isEqualTo("instructeur");
        agent.open("/saisies");
        assertThat(agent.page().select("main").text()).contains("Confirmées et déposées", filed.number());
        agent.open("/saisies/" + draft);
        assertThat(agent.place()).isEqualTo("/dossiers/" + filed.number());
        assertThat(agent.page().text()).contains("Saisie par");
    }

    @Test
    void a_paper_posted_before_the_closing_and_typed_after_it_is_in_time() {
        clock.set("2027-03-09T10:00:00+01:00");
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PAPER", "2027-03-08", "2027-03-05");
        type(agent, draft);
        send(agent, draft);
        assertThat(mail(draft)).contains("24 mars 2027", "postée le 5 mars 2027");

        clock.set("2027-03-24T22:00:00+01:00");
        var structure = scene.signedIn(contact);
        structure.open("/candidatures/" + draft + "/projet");
        structure.fill("project.summary", "Corrigé par la structure.").press(CONTINUE);
        commit(structure, draft);
        assertThat(structure.page().select(".btn-lg").text()).isEqualTo("Confirmer et déposer");
        structure.press(".btn-lg");

        var filed = dossier(draft);
        assertThat(filed.candidature().submittedAt()).isEqualTo("2027-03-04T23:00:00Z");
        assertThat(filed.last(Act.EXAMINED)
                        .orElseThrow()
                        .detail()
                        .at("/checks/deadline")
                        .asBoolean())
                .isTrue();
        assertThat(filed.last(Act.SUBMITTED_FORM).orElseThrow().text("postmark"))
                .isEqualTo("2027-03-05");
        assertThat(filed.last(Act.ENTRY_CONFIRMED).orElseThrow().at()).isEqualTo(clock.instant());
        assertThat(filed.receivedOn()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(filed.implicitRefusalOn()).isEqualTo(LocalDate.of(2027, 5, 8));
        assertThat(text(filed.number(), "acknowledgement"))
                .contains("sur papier, arrivée le 8 mars 2027, postée le 5 mars 2027");
    }

    @Test
    void a_paper_posted_after_the_closing_is_received_and_late() {
        clock.set("2027-03-10T10:00:00+01:00");
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PAPER", "2027-03-09", "2027-03-06");
        type(agent, draft);
        send(agent, draft);

        confirm(draft);

        assertThat(dossier(draft)
                        .last(Act.EXAMINED)
                        .orElseThrow()
                        .detail()
                        .at("/checks/deadline")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void without_a_postmark_the_day_of_arrival_counts() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PAPER", "18/02/2027", "");
        type(agent, draft);
        send(agent, draft);
        confirm(draft);

        assertThat(dossier(draft).candidature().submittedAt()).isEqualTo("2027-02-17T23:00:00Z");
    }

    @Test
    void a_structure_that_does_not_confirm_is_reminded_once_then_told_to_the_agents_who_ask_again() {
        clock.set("2027-03-09T10:00:00+01:00");
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PAPER", "2027-03-08", "2027-03-05");
        type(agent, draft);
        send(agent, draft);

        clock.set("2027-03-15T08:05:00+01:00");
        reminders.remindThoseWhoWait();
        assertThat(mailed(draft)).doesNotContain("entry-reminder");
        clock.set("2027-03-16T08:05:00+01:00");
        reminders.remindThoseWhoWait();
        reminders.remindThoseWhoWait();
        assertThat(mailed(draft)).containsExactlyInAnyOrder("entry-to-confirm", "entry-reminder");

        clock.set("2027-03-25T08:05:00+01:00");
        agent = scene.agent("instructeur");
        agent.open("/saisies");
        assertThat(agent.page().select("main h2").eachText()).contains("Non confirmées dans le délai");
        var structure = scene.signedIn(contact);
        structure.open("/candidatures/" + draft + "/projet");
        assertThat(structure.place()).isEqualTo("/candidatures/" + draft + "?clos");
        assertThat(structure.page().select("main").text()).contains("Le temps pour confirmer est passé.");

        send(agent, draft);
        assertThat(entry(draft).dueOn()).contains(LocalDate.of(2027, 4, 9));
        structure.open("/candidatures/" + draft + "/projet");
        assertThat(structure.place()).endsWith("/projet");
    }

    @Test
    void an_entry_is_abandoned_with_a_reason_which_the_structure_reads() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PHONE", "", "");
        type(agent, draft);
        send(agent, draft);

        agent.open("/saisies/" + draft + "/abandon");
        agent.press("main form button");
        assertThat(agent.status()).isEqualTo(422);
        assertThat(agent.page().select("#reason-erreur").text()).contains("Indiquez le motif");
        agent.fill("reason", "La structure renonce, dit-elle au téléphone.").press("main form button");

        assertThat(agent.page().select("main").text()).contains("La saisie est abandonnée.", "La structure renonce");
        assertThat(mailed(draft)).contains("entry-abandoned");
        var structure = scene.signedIn(contact);
        structure.open("/candidatures/" + draft);
        assertThat(structure.page().select("main").text())
                .contains("La Caf a abandonné cette saisie", "La structure renonce");
        structure.open("/candidatures/" + draft + "/relecture");
        assertThat(structure.page().select("form[method=post] .btn-lg")).isEmpty();
        agent.open("/saisies/" + draft + "/projet");
        assertThat(agent.place()).isEqualTo("/saisies/" + draft + "?clos");
    }

    @Test
    void nobody_sees_it_before_it_is_sent_and_then_its_contact_and_whom_they_invite() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PHONE", "", "");
        type(agent, draft);
        var structure = scene.signedIn(contact);
        assertThat(structure.open("/candidatures/" + draft).text()).isNotEmpty();
        assertThat(structure.status()).isEqualTo(404);

        send(agent, draft);

        structure.open("/candidatures/" + draft);
        assertThat(structure.status()).isEqualTo(200);
        var stranger = scene.signedIn(PortalScene.someone());
        stranger.open("/candidatures/" + draft);
        assertThat(stranger.status()).isEqualTo(404);
        stranger.open("/saisies/" + draft);
        assertThat(stranger.status()).isEqualTo(403);
        var colleague = PortalScene.someone();
        structure.open("/equipe");
        structure.fill("email", colleague).press("form[action$=invitations] button");
        var invited = scene.signedIn(colleague);
        invited.open("/candidatures");
        invited.open(invited.page().select("a[href^=/equipe/invitations/]").attr("href"));
        invited.press("button[name=accepter]");
        commit(invited, draft);
        invited.press(".btn-lg");
        assertThat(dossier(draft).last(Act.SUBMITTED_FORM).orElseThrow().actor())
                .isEqualTo(colleague);
    }

    @Test
    void once_the_address_is_mended_whoever_had_the_wrong_one_no_longer_sees_it() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PHONE", "", "");
        type(agent, draft);
        send(agent, draft);
        var wrong = scene.signedIn(contact);
        var right = PortalScene.someone();

        agent.open("/saisies/" + draft + "/structure");
        agent.fill("structure.contact.email", right).press(CONTINUE);
        send(agent, draft);

        wrong.open("/candidatures/" + draft);
        assertThat(wrong.status()).isEqualTo(404);
        var structure = scene.signedIn(right);
        structure.open("/candidatures/" + draft);
        assertThat(structure.status()).isEqualTo(200);
    }

    @Test
    void an_agent_neither_commits_a_structure_nor_files_for_it() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PHONE", "", "");
        type(agent, draft);

        agent.open("/saisies/" + draft + "/engagements");
        assertThat(agent.page().select("main").text()).contains("La structure prend elle-même ses engagements");
        assertThat(agent.page().select("main form")).isEmpty();
        agent.open("/saisies/" + draft + "/projet");
        var form = agent.page().expectFirst("#reponses");
        form.attr("action", "/saisies/" + draft + "/engagements");
        agent.press(CONTINUE);
        assertThat(agent.status()).isEqualTo(404);
        assertThat(candidatures.find(draft).orElseThrow().json()).doesNotContainKey("commitments");

        agent.open("/candidatures/" + draft + "/relecture");
        assertThat(agent.status()).isEqualTo(403);
        assertThat(candidatures.find(draft).orElseThrow().draft()).isTrue();
    }

    @Test
    void a_draft_that_a_structure_began_is_nothing_to_an_agent() {
        var own = scene.draft(call, contact);

        var agent = scene.agent("instructeur");
        agent.open("/saisies/" + own.id());

        assertThat(agent.status()).isEqualTo(404);
    }

    @Test
    void what_an_agent_types_when_the_sign_in_has_ended_comes_back_filled_in() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PHONE", "", "");
        agent.open("/saisies/" + draft + "/projet");
        agent.loseTheSession();

        agent.fill("project.summary", "Dicté au téléphone.").press(CONTINUE);
        assertThat(agent.page().select(".alert-warning").text()).contains("Ce que vous avez écrit est gardé");
        scene.signInAgent(agent, "instructeur");

        assertThat(agent.page().getElementById("field-project-summary").val()).isEqualTo("Dicté au téléphone.");
        agent.press(CONTINUE);
        assertThat(answer(draft, "summary")).isEqualTo("Dicté au téléphone.");

        agent.open("/saisies");
        agent.loseTheSession();
        agent.fill("email", "contact@oyats.example").fill("channel", "PAPER").press("main form .btn-primary");
        scene.signInAgent(agent, "instructeur");
        assertThat(agent.page().select("#email").val()).isEqualTo("contact@oyats.example");
        assertThat(agent.page().select("#channel-PAPER").hasAttr("checked")).isTrue();

        agent.open("/saisies/" + draft + "/abandon");
        agent.loseTheSession();
        agent.fill("reason", "En double.").press("main form button");
        scene.signInAgent(agent, "instructeur");
        assertThat(agent.page().select("#reason").text()).isEqualTo("En double.");
    }

    @Test
    void what_was_kept_for_an_agent_opens_nothing_to_an_outsider() {
        var agent = scene.agent("instructeur");
        var draft = begin(agent, "PHONE", "", "");
        agent.open("/saisies/" + draft + "/projet");
        agent.loseTheSession();
        agent.fill("project.summary", "Dicté au téléphone.").press(CONTINUE);
        var key = database.sql("select key from kept_entry where path like ? order by kept_at desc limit 1")
                .param("/saisies/" + draft + "%")
                .query(UUID.class)
                .single();

        var stranger = scene.signedIn(PortalScene.someone());
        stranger.open("/candidatures/reprise/" + key);

        assertThat(stranger.status()).isEqualTo(410);
        assertThat(stranger.body()).doesNotContain("Dicté");
    }

    @ParameterizedTest
    @CsvSource({
        "channel, '', Indiquez comment",
        "campaign, PDNP99-2027-1, Choisissez un appel",
        "email, contact@, Indiquez une adresse complète",
        "arrivedOn, '', Indiquez une date du calendrier",
        "arrivedOn, 2027-02-30, Indiquez une date du calendrier",
        "arrivedOn, 2027-02-21, Cette date est à venir",
        "postmark, hier, Indiquez une date du calendrier",
        "postmark, 2027-02-19, ne peut pas être postérieur"
    })
    void a_mistake_is_told_at_its_field_and_what_was_typed_stays(String field, String typed, String sentence) {
        var agent = scene.agent("instructeur");
        agent.open("/saisies");
        agent.fill("channel", "PAPER").fill("campaign", call).fill("email", contact);
        agent.fill("arrivedOn", "2027-02-18").fill("postmark", "2027-02-16");
        if (field.equals("campaign")) {
            agent.page().expectFirst("#campaign").append("<option value='" + typed + "'></option>");
        }

        agent.fill(field, typed).press("main form .btn-primary");

        assertThat(agent.status()).isEqualTo(422);
        assertThat(agent.page().select("#" + field + "-erreur").text()).contains(sentence);
        assertThat(agent.page()
                        .select("main .alert-danger a[href=#" + field + "]")
                        .text())
                .contains(sentence);
        assertThat(agent.page().title()).startsWith("Erreur");
        if (!List.of("channel", "campaign").contains(field)) {
            assertThat(agent.page().select("#" + field).val()).isEqualTo(typed);
        }
    }

    @Test
    void a_call_that_is_closed_takes_no_telephone_call_any_more() {
        clock.set("2027-03-09T10:00:00+01:00");
        var agent = scene.agent("instructeur");
        agent.open("/saisies");
        agent.fill("channel", "PHONE").fill("campaign", call).fill("email", contact);

        agent.press("main form .btn-primary");

        assertThat(agent.page().select("#campaign-erreur").text()).contains("Cet appel est clos");
    }

    @Test
    void the_same_structure_twice_is_told_to_the_agent() {
        var agent = scene.agent("instructeur");
        var one = begin(agent, "PHONE", "", "");
        type(agent, one);
        var other = begin(agent, "PHONE", "", "");
        type(agent, other);

        agent.open("/saisies/" + other);

        assertThat(agent.page().select("main .alert-warning").text()).contains("a déjà une candidature");
        assertThat(agent.page().select("main .alert-warning a").attr("href")).isEqualTo("/saisies/" + one);
    }

    @ParameterizedTest
    @CsvSource({"coordination", "membre1", "direction", "paiement", "pilotage", "admin"})
    void the_others_do_not_type_for_structures(String login) {
        var agent = scene.agent(login);
        agent.open("/saisies");
        assertThat(agent.status()).isEqualTo(403);
    }

    private UUID begin(PlainBrowser agent, String channel, String arrivedOn, String postmark) {
        agent.open("/saisies");
        agent.fill("channel", channel).fill("campaign", call).fill("email", contact);
        agent.fill("arrivedOn", arrivedOn).fill("postmark", postmark).press("main form .btn-primary");
        assertThat(agent.place()).startsWith("/saisies/");
        return UUID.fromString(agent.place().substring("/saisies/".length()));
    }

    private void type(PlainBrowser agent, UUID draft) {
        for (var section : List.of(Section.STRUCTURE, Section.PROFESSIONALS, Section.PROJECT, Section.BUDGET)) {
            agent.open("/saisies/" + draft + "/" + section.path());
            fill(agent, section.key());
            agent.press(CONTINUE);
            assertThat(agent.status()).isEqualTo(200);
        }
    }

    private void fill(PlainBrowser browser, String section) {
        var rows = Map.of("budget", List.of("budget.expenses", "budget.income"));
        for (var list : rows.getOrDefault(section, List.of())) {
            for (int row = 1; row < answers.at("/" + list.replace('.', '/')).size(); row++) {
                browser.press("button[name=_add][value='" + list + "']");
            }
        }
        browser.fill(TypedAnswers.of(section, answers.get(section)));
    }

    private void send(PlainBrowser agent, UUID draft) {
        agent.open("/saisies/" + draft + "/relecture");
        agent.press(".btn-lg");
        assertThat(agent.page().select("main .alert-success").text()).contains("part par courriel");
    }

    /** Comes to the page on which a structure files. */
    private void commit(PlainBrowser structure, UUID draft) {
        structure.open("/candidatures/" + draft + "/engagements");
        structure.fill(TypedAnswers.of("commitments", answers.get("commitments")));
        structure.press("button[value=pause]");
        structure.open("/candidatures/" + draft + "/relecture");
    }

    private void confirm(UUID draft) {
        var structure = scene.signedIn(contact);
        commit(structure, draft);
        structure.press(".btn-lg");
        assertThat(structure.place()).endsWith("/depot");
    }

    private Entry entry(UUID draft) {
        return new Entry(dossier(draft));
    }

    private Dossier dossier(UUID draft) {
        return dossiers.find(draft).orElseThrow();
    }

    private String answer(UUID draft, String field) {
        return String.valueOf(((Map<?, ?>) find(draft).json().get("project")).get(field));
    }

    private Candidature find(UUID draft) {
        return candidatures.find(draft).orElseThrow();
    }

    private List<String> mailed(UUID draft) {
        return database.sql("select template from mail where dossier = ? order by 1")
                .param(draft.toString())
                .query(String.class)
                .list();
    }

    private String mail(UUID draft) {
        return text(draft.toString(), "entry-to-confirm");
    }

    private String text(String reference, String template) {
        return mails.of(reference).stream()
                .filter(mail -> mail.template().equals(template))
                .map(mail -> mails.content(mail.id()).orElseThrow().text().replace('\u00a0', ' '))
                .findFirst()
                .orElseThrow();
    }
}
