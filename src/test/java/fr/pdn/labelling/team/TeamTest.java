package fr.pdn.labelling.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.FixedCodes;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.candidature.AccessRequests;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailJournal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** The people of a structure share its candidatures, and nobody else does. */
@LabellingTest
class TeamTest {
    @LocalServerPort
    int port;

    @Autowired
    OneTimeTokenService links;

    @Autowired
    Procedure procedure;

    @Autowired
    Drafts drafts;

    @Autowired
    Submission submission;

    @Autowired
    Candidatures candidatures;

    @Autowired
    Teams teams;

    @Autowired
    Invitations invitations;

    @Autowired
    AccessRequests requests;

    @Autowired
    MailJournal mails;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Sample sample;
    FollowedDossier dossier;
    UUID team;
    String contact;
    String representative;

    @BeforeEach
    void file() {
        sample = Samples.oneProfessional();
        contact = address("contact");
        representative = address("presidence");
        ((ObjectNode) sample.json().at("/structure/contact")).put("email", contact);
        ((ObjectNode) sample.json().at("/structure/legalRepresentative")).put("email", representative);
        dossier = procedure.file(sample);
        team = candidatures.find(dossier.number()).orElseThrow().team();
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void filing_shares_a_dossier_with_its_contact_and_its_legal_representative() {
        assertThat(teams.members(team))
                .extracting(Membership::email, Membership::role)
                .containsExactlyInAnyOrder(
                        tuple(contact, TeamRole.EDITOR), tuple(representative, TeamRole.LEGAL_REPRESENTATIVE));
        for (var member : List.of(contact, representative)) {
            assertThat(outsider(member).get("/candidatures/" + dossier.number()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void knowing_a_siret_opens_nothing() {
        var stranger = address("inconnue");
        complete(sample, stranger);

        var visitor = outsider(stranger);

        assertThat(visitor.get("/candidatures/" + dossier.number()).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/equipe/" + team).statusCode()).isEqualTo(404);
        assertThat(page(visitor.get("/candidatures"))).doesNotContain(dossier.number());
    }

    @Test
    void an_invitation_is_accepted_once_by_the_invited_address_and_looking_at_it_does_nothing() {
        var invited = address("adjointe");
        var path = invite(contact, invited);

        assertThat(page(outsider(address("autre")).get(path))).contains("n’est pas pour cette adresse");
        var visitor = outsider(invited);
        assertThat(page(visitor.get("/candidatures"))).contains(contact + " vous invite");
        assertThat(page(visitor.get(path))).contains("Rejoindre l’équipe", contact);
        assertThat(visitor.get("/candidatures/" + dossier.number()).statusCode())
                .isEqualTo(404);

        assertThat(location(visitor.post(path, Map.of("accepter", "oui")))).endsWith("/equipe/" + team);
        assertThat(visitor.get("/candidatures/" + dossier.number()).statusCode())
                .isEqualTo(200);
        assertThat(teams.member(team, invited)).hasValueSatisfying(member -> {
            assertThat(member.ground()).isEqualTo(Ground.INVITED);
            assertThat(member.addedBy()).isEqualTo(contact);
        });
        assertThat(page(visitor.get(path))).contains("a déjà servi");
    }

    @Test
    void an_invitation_that_was_withdrawn_or_is_too_old_opens_nothing() {
        var first = address("a");
        var second = address("b");
        var withdrawn = invite(contact, first);
        var old = invite(contact, second);
        invitations.withdraw(team, first, teams.member(team, contact).orElseThrow());
        clock.advance(Invitations.LIFETIME.plusMinutes(1));

        for (var one : Map.of(first, withdrawn, second, old).entrySet()) {
            var visitor = outsider(one.getKey());
            visitor.get(one.getValue());
            visitor.post(one.getValue(), Map.of("accepter", "oui"));
            assertThat(teams.member(team, one.getKey())).isEmpty();
        }
    }

    @Test
    void ten_invitations_a_day_are_enough() {
        var me = teams.member(team, contact).orElseThrow();
        for (int i = 0; i < 10; i++) {
            invitations.invite(team, address("n" + i), TeamRole.EDITOR, me, null);
        }

        assertThatThrownBy(() -> invitations.invite(team, address("trop"), TeamRole.EDITOR, me, null))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessageContaining("réessayez demain");
    }

    @Test
    void an_editor_neither_makes_nor_removes_a_legal_representative() {
        var editor = outsider(contact);
        editor.get("/equipe/" + team);

        var invited = editor.post(
                "/equipe/" + team + "/invitations", Map.of("email", address("alias"), "role", "LEGAL_REPRESENTATIVE"));
        assertThat(invited.statusCode()).isEqualTo(422);
        change(editor, contact, "representant");
        assertThat(page(editor.get("/equipe/" + team))).contains("Seul un représentant légal peut donner ce rôle");
        change(editor, representative, "retrait");

        assertThat(page(editor.get("/equipe/" + team))).contains("Seul un représentant légal peut retirer");
        assertThat(teams.member(team, contact).orElseThrow().role()).isEqualTo(TeamRole.EDITOR);
        assertThat(teams.member(team, representative)).isPresent();
    }

    @Test
    void whoever_is_removed_sees_nothing_more_and_mails_go_to_those_who_stay() {
        var leaver = outsider(contact);
        var president = outsider(representative);
        president.get("/equipe/" + team);

        change(president, contact, "retrait");

        assertThat(leaver.get("/candidatures/" + dossier.number()).statusCode()).isEqualTo(404);
        assertThat(leaver.get("/equipe/" + team).statusCode()).isEqualTo(404);
        assertThat(page(president.get("/equipe/" + team)))
                .contains("fin de ce rôle pour " + contact + ", par " + representative);
        dossier.reviewer("checkAdmissibility", "admissibility", "ADMISSIBLE");
        assertThat(dossier).hasSent("dossier-complete", representative).hasRecorded(Act.CORRESPONDENT_CHANGED);
    }

    @Test
    void the_last_member_stays_until_someone_takes_over() {
        var editor = outsider(contact);
        editor.get("/equipe/" + team);
        change(editor, contact, "retrait");
        assertThat(teams.member(team, contact)).isEmpty();
        var president = outsider(representative);
        president.get("/equipe/" + team);

        change(president, representative, "retrait");

        assertThat(page(president.get("/equipe/" + team))).contains("Vous êtes seul dans cette équipe");
        assertThat(teams.member(team, representative)).isPresent();
    }

    @Test
    void a_dossier_of_another_structure_is_not_shared_with_the_team_of_the_first() {
        var other = Samples.oneProfessional();
        var theirs = address("presidence-autre");
        ((ObjectNode) other.json().at("/structure/legalRepresentative")).put("email", theirs);
        var campaign = candidatures.find(dossier.number()).orElseThrow().campaign();
        var draft = drafts.create(campaign, team, contact);
        drafts.save(draft.id(), answers(other, campaign), draft.version());

        var number = submission.submit(draft.id(), null);

        var apart = candidatures.find(number).orElseThrow().team();
        assertThat(apart).isNotEqualTo(team);
        assertThat(teams.member(apart, theirs)).isPresent();
        assertThat(teams.member(apart, representative)).isEmpty();
        assertThat(teams.member(team, theirs)).isEmpty();
    }

    @Test
    void filing_another_dossier_makes_nobody_sign_for_the_first() {
        var ambitious = address("ambitieux");
        var campaign = candidatures.find(dossier.number()).orElseThrow().campaign();
        var draft = drafts.create(campaign, team, contact);
        var again = new Sample(sample.json().deepCopy());
        ((ObjectNode) again.json().at("/structure/legalRepresentative")).put("email", ambitious);
        drafts.save(draft.id(), answers(again, campaign), draft.version());
        submission.submit(draft.id(), null);

        assertThat(teams.member(team, ambitious).orElseThrow().role()).isEqualTo(TeamRole.EDITOR);
    }

    @Test
    void an_editor_fills_in_a_legal_representative_signs() {
        var accepted = procedure.accepted(sampleOf(contact, representative)).toTheSignature();
        var task = procedureTask(accepted, "signConvention");
        var editor = outsider(contact);

        var shown = editor.get("/taches/" + task);
        assertThat(page(shown)).contains("Seul un représentant légal peut répondre", representative);
        assertThat(Jsoup.parse(shown.body()).select("main form")).isEmpty();
        editor.post("/taches/" + task, Map.of("signatureOutcome", "SIGNED"));
        assertThat(accepted).hasNotRecorded(Act.CONVENTION_SIGNED);

        var president = outsider(representative);
        var form = Jsoup.parse(president.get("/taches/" + task).body());
        var read = form.select("input[name=_read]").attr("value");
        president.post("/taches/" + task, Map.of("_read", read, "signatureOutcome", "SIGNED"));
        president.post(
                "/taches/" + task, Map.of("_read", read, "signatureOutcome", "SIGNED", "code", FixedCodes.USUAL));
        assertThat(accepted).hasRecorded(Act.CONVENTION_SIGNED);
    }

    @Test
    void asking_for_access_gets_the_same_answer_whether_the_dossier_is_there_or_not() {
        var visitor = outsider(address("repreneur"));
        visitor.get("/equipe/acces");

        var known = visitor.post("/equipe/acces", request(dossier.number()));
        var shownKnown = page(visitor.get("/equipe/acces"));
        var unknown = visitor.post("/equipe/acces", request("PDNP17-1999-1-0001"));
        var shownUnknown = page(visitor.get("/equipe/acces"));

        assertThat(location(known)).isEqualTo(location(unknown));
        assertThat(shownKnown).isEqualTo(shownUnknown).contains("Votre demande est prise en compte");
        var empty = visitor.post("/equipe/acces", Map.of("number", dossier.number()));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select("#reason-erreur")).hasSize(1);
    }

    @Test
    void a_reviewer_lets_someone_in_with_a_reason_and_the_members_were_told() {
        var taker = address("repreneur");
        var visitor = outsider(taker);
        visitor.get("/equipe/acces");
        visitor.post("/equipe/acces", request(dossier.number()));
        assertThat(visitor.get("/candidatures/" + dossier.number()).statusCode())
                .isEqualTo(404);
        assertThat(dossier).hasSent("access-requested", contact, representative);

        var request = requests.pending().stream()
                .filter(one -> one.email().equals(taker))
                .findFirst()
                .orElseThrow();
        var reviewer = Visitor.agent(port, "instructeur");
        reviewer.get("/acces-structures");
        var silent = reviewer.post("/acces-structures/" + request.id(), Map.of("accorder", "oui"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(page(silent)).contains("Indiquez le motif");
        reviewer.post(
                "/acces-structures/" + request.id(),
                Map.of("accorder", "oui", "role", "LEGAL_REPRESENTATIVE", "reason", "Vérifié par téléphone."));

        assertThat(visitor.get("/candidatures/" + dossier.number()).statusCode())
                .isEqualTo(200);
        assertThat(teams.member(team, taker)).hasValueSatisfying(member -> {
            assertThat(member.ground()).isEqualTo(Ground.LET_IN);
            assertThat(member.addedBy()).isEqualTo("instructeur");
            assertThat(member.legalRepresentative()).isTrue();
        });
        assertThat(dossier)
                .hasRecorded(Act.ACCESS_GRANTED, "instructeur", "Vérifié par téléphone.")
                .hasSent("access-decided", taker);
    }

    @Test
    void a_refused_request_opens_nothing_and_only_reviewers_decide() {
        var taker = address("repreneur");
        requests.ask(dossier.number(), taker, "Yann Estran", "Directeur", "Départ de la présidente.");
        for (var login : List.of("coordination", "direction", "pilotage", "admin")) {
            assertThat(Visitor.agent(port, login).get("/acces-structures").statusCode())
                    .as(login)
                    .isEqualTo(403);
        }

        var request = requests.pending().stream()
                .filter(one -> one.email().equals(taker))
                .findFirst()
                .orElseThrow();
        var reviewer = Visitor.agent(port, "instructeur");
        reviewer.get("/acces-structures");
        reviewer.post("/acces-structures/" + request.id(), Map.of("reason", "Personne inconnue de la structure."));

        assertThat(teams.member(team, taker)).isEmpty();
        assertThat(dossier).hasRecorded(Act.ACCESS_REFUSED, "instructeur", "Personne inconnue de la structure.");
    }

    private Sample sampleOf(String contact, String representative) {
        var other = Samples.oneProfessional();
        ((ObjectNode) other.json().at("/structure/contact")).put("email", contact);
        ((ObjectNode) other.json().at("/structure/legalRepresentative")).put("email", representative);
        return other;
    }

    private String procedureTask(FollowedDossier followed, String step) {
        return database.sql("""
                        select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        where t.task_def_key_ = ? and e.business_key_ = ?""")
                .params(step, followed.number())
                .query(String.class)
                .single();
    }

    private Candidature complete(Sample from, String owner) {
        var campaign = candidatures.find(dossier.number()).orElseThrow().campaign();
        return drafts.create(campaign, answers(from, campaign), owner);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Sample from, String campaign) {
        Map<String, Object> answers = new ObjectMapper().convertValue(from.answers(campaign), Map.class);
        answers.remove("campaign");
        return answers;
    }

    /** @return where the invitation leads */
    private String invite(String by, String invited) {
        var visitor = outsider(by);
        visitor.get("/equipe/" + team);
        assertThat(visitor.post("/equipe/" + team + "/invitations", Map.of("email", invited))
                        .statusCode())
                .isEqualTo(302);
        var text = mails.of("equipe-" + team).stream()
                .filter(mail -> mail.recipient().equals(invited))
                .map(mail -> mails.content(mail.id()).orElseThrow().text())
                .findFirst()
                .orElseThrow();
        return text.replaceAll("(?s).*(/equipe/invitations/[0-9a-f-]{36}).*", "$1");
    }

    private void change(Visitor by, String member, String what) {
        var id = teams.member(team, member).orElseThrow().id();
        by.post("/equipe/" + team + "/membres/" + id + "/" + what, Map.of());
    }

    private static Map<String, String> request(String number) {
        return Map.of(
                "number", number, "name", "Yann Estran", "capacity", "Directeur", "reason", "Départ de la présidente.");
    }

    /** Nobody else's in this JVM. */
    private static String address(String who) {
        return who + "-" + UUID.randomUUID().toString().substring(0, 8) + "@oyats.example";
    }

    private Visitor outsider(String email) {
        return Visitor.outsider(port, links, email);
    }

    private static String page(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("main").text().replace('\u00a0', ' ');
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none");
    }
}
