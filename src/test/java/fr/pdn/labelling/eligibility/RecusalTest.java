package fr.pdn.labelling.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reviewer declares on a page that a member is tied to a structure: the member neither counts nor reads. */
@LabellingTest
class RecusalTest {
    @LocalServerPort
    int port;

    @Autowired
    Procedure procedure;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from committee_tie").update();
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void a_tie_declared_before_the_session_keeps_the_member_out_of_it() {
        var dossier = procedure.underReview(Samples.oneProfessional());

        assertThat(page(declare("membre1", siret(dossier))).text())
                .contains(
                        "Maël Membre et " + dossier.read().answers().structure().name());
        dossier.review("FAVOURABLE", "");

        assertThat(dossier).waitsFor("giveMemberOpinion");
        assertThat(statusFor("membre1", dossier)).isEqualTo(404);
        assertThat(statusFor("membre2", dossier)).isEqualTo(200);
    }

    @Test
    void a_tie_declared_once_the_member_is_consulted_takes_the_dossier_away_from_them() {
        var dossier = procedure.inCommittee(Samples.oneProfessional());
        assertThat(dossier).waitsFor("giveMemberOpinion", "giveMemberOpinion");

        declare("membre1", siret(dossier));

        assertThat(dossier).waitsFor("giveMemberOpinion").hasRecorded(Act.MEMBER_RECUSED);
        assertThat(dossier.read().last(Act.MEMBER_RECUSED)).hasValueSatisfying(act -> {
            assertThat(act.actor()).isEqualTo("instructeur");
            assertThat(act.text("member")).isEqualTo("membre1");
        });
        assertThat(statusFor("membre1", dossier)).isEqualTo(404);
    }

    @Test
    void an_opinion_given_before_its_author_was_known_to_be_tied_no_longer_counts() {
        var dossier = procedure
                .inCommittee(Samples.oneProfessional())
                .member("membre1", "memberOpinion", "FAVOURABLE", "comment", "Je les connais bien.");

        declare("membre1", siret(dossier));
        dossier.member("membre2", "memberOpinion", "FAVOURABLE").conclude("FAVOURABLE", List.of(), "");

        assertThat(dossier)
                .hasRecorded(Act.MEMBER_OPINION_GIVEN, Act.MEMBER_RECUSED)
                .waitsFor("decideCandidature");
    }

    @Test
    void a_tie_that_ends_is_withdrawn() {
        var dossier = procedure.underReview(Samples.oneProfessional());
        declare("membre1", siret(dossier));

        var agent = reviewer();
        assertThat(agent.post("/comite/retrait", Map.of("member", "membre1", "siret", "\0"))
                        .statusCode())
                .as("what is no tie")
                .isEqualTo(302);
        agent.post("/comite/retrait", Map.of("member", "membre1", "siret", siret(dossier)));

        assertThat(page(agent).text()).contains("Le lien est retiré", "Aucun lien n’est déclaré.");
        dossier.review("FAVOURABLE", "");
        assertThat(dossier).waitsFor("giveMemberOpinion", "giveMemberOpinion");
    }

    @Test
    void a_mistake_is_told_beside_its_field_and_what_was_typed_stays() {
        var refused = reviewer().post("/comite", Map.of("member", "instructeur", "siret", "123"));

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("#member-erreur").text()).contains("Choisissez un membre du comité.");
        assertThat(page.select("#siret-erreur").text()).contains("Le SIRET compte 14 chiffres");
        assertThat(page.select("input#siret").attr("value")).isEqualTo("123");
        assertThat(database.sql("select count(*) from committee_tie")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "membre1", "direction", "paiement", "pilotage"})
    void the_others_declare_nothing(String login) {
        assertThat(Visitor.agent(port, login).get("/comite").statusCode()).isEqualTo(403);
    }

    private Visitor declare(String member, String siret) {
        var agent = reviewer();
        assertThat(agent.post("/comite", Map.of("member", member, "siret", siret))
                        .statusCode())
                .isEqualTo(302);
        return agent;
    }

    private Visitor reviewer() {
        var agent = Visitor.agent(port, "instructeur");
        agent.get("/comite");
        return agent;
    }

    private static Document page(Visitor agent) {
        return Jsoup.parse(agent.get("/comite").body());
    }

    private int statusFor(String login, FollowedDossier dossier) {
        return Visitor.agent(port, login).get("/dossiers/" + dossier.number()).statusCode();
    }

    private static String siret(FollowedDossier dossier) {
        return dossier.read().answers().structure().siretDigits();
    }
}
