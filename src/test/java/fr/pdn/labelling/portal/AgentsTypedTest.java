package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.presence.PresenceScene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent's sign-in ends while they type, on any of their pages: they sign in again and go on writing. */
@LabellingTest
class AgentsTypedTest {
    private static final String ENDED = "Votre connexion avait pris fin.";

    @Autowired
    private PortalScene scene;

    @Autowired
    private PresenceScene network;

    @Autowired
    private Procedure procedure;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from network_meeting").update();
        database.sql("delete from training_session where code like 'FI-REPRISE%'")
                .update();
        scene.forgetVisits();
    }

    @Test
    void a_session_and_its_change_come_back_and_are_then_saved() {
        clock.set("2027-03-10T10:00:00+01:00");
        var coordination = scene.agent("coordination");
        coordination.open("/formations");
        comesBack(coordination, "coordination", "form[action=/formations]", session());
        coordination.press("form[action=/formations] button");
        assertThat(text(coordination)).contains("La session FI-REPRISE-1 est créée.");

        coordination.open("/formations/FI-REPRISE-1");
        comesBack(
                coordination,
                "coordination",
                "form[action$=report]",
                Map.of("day", "2027-05-21", "moveReason", "Salle « Oyats »\nfermée."));
        coordination.press("form[action$=report] button");
        assertThat(text(coordination)).contains("21 mai 2027");
    }

    @Test
    void an_attendance_sheet_half_filled_comes_back() {
        var dossier = procedure.accepted(Samples.threeProfessionals());
        var session = dossier.openSession(1);
        dossier.about("D2-P1").coordination("enrolInSession", "session", session);
        clock.set("2028-03-10T10:00:00+01:00");
        var coordination = scene.agent("coordination");
        coordination.open("/formations/" + session + "/emargement");
        comesBack(coordination, "coordination", "main form", Map.of(dossier.number() + "/D2-P1", "PRESENT"));
        coordination.press("main form button");
        assertThat(text(coordination)).contains("L’émargement d’une personne est enregistré.");
    }

    @Test
    void a_meeting_its_change_and_its_attendance_come_back() {
        var label = network.labelOf(network.labelled());
        clock.set("2027-04-05T09:00:00+02:00");
        var coordination = scene.agent("coordination");
        coordination.open("/rencontres");
        comesBack(coordination, "coordination", "form[action=/rencontres]", meeting());
        coordination.press("form[action=/rencontres] button");
        coordination.open("/rencontres/RR-REPRISE-1");
        comesBack(
                coordination, "coordination", "form[action$=annulation]", Map.of("reason", "L’animatrice est malade."));

        clock.set("2027-05-12T17:00:00+02:00");
        coordination.open("/rencontres/RR-REPRISE-1");
        comesBack(coordination, "coordination", "form[action$=presences]", Map.of(label.number(), "PRESENT"));
        coordination.press("form[action$=presences] button");
        assertThat(coordination.status()).isEqualTo(200);
    }

    @Test
    void a_breach_comes_back_to_its_author_alone() {
        var label = network.labelOf(network.labelled());
        var coordination = scene.agent("coordination");
        coordination.open("/manquements/nouveau?dossier=" + label.candidature());
        comesBack(coordination, "coordination", "main form", breach(label));
        var place = coordination.place();

        var other = scene.agent("instructeur");
        other.open(place);
        assertThat(other.body()).doesNotContain("Des conseils").contains("pour la seule personne qui l’a écrit");
        var outsider = scene.signedIn(PortalScene.someone());
        outsider.open("/candidatures/reprise/" + place.substring(place.indexOf('=') + 1));
        assertThat(outsider.status()).isEqualTo(410);
        outsider.open(place);
        assertThat(outsider.body()).doesNotContain("Des conseils");

        coordination.press("main form .btn-primary");
        assertThat(text(coordination)).contains("Le manquement est signalé.");
    }

    @Test
    void a_provisional_label_and_an_interest_come_back() {
        procedure
                .underConvention(Samples.oneProfessional())
                .professional("signCharter", "charterOutcome", "SIGNED")
                .structure("countersignCharter", "charterOutcome", "SIGNED")
                .structure("signMissionLetter", "missionLetterOutcome", "SIGNED")
                .declareProfiles()
                .coordination("checkSocialProfiles", "profilesOutcome", "VERIFIED");
        var director = scene.agent("direction");
        director.open("/labels-provisoires");
        comesBack(
                director,
                "direction",
                "main form",
                Map.of("until", "2027-09-01", "reason", "Aucune session avant l’automne."));

        var reviewer = scene.agent("instructeur");
        reviewer.open("/comite");
        comesBack(reviewer, "instructeur", "form[action=/comite]", Map.of("member", "membre1", "siret", "123"));
    }

    @Test
    void what_has_no_field_any_more_is_still_shown() {
        clock.set("2027-03-10T10:00:00+01:00");
        var coordination = scene.agent("coordination");
        coordination.open("/formations");
        coordination.fill(lists(session())).press("form[action=/formations] button");
        coordination.open("/formations/FI-REPRISE-1");
        coordination.loseTheSession();
        coordination.fill("sessionReason", "<b>Neige</b>").press("form[action$=annulation] button");
        database.sql(
                        "update training_session set cancelled_at = now(), cancelled_for = 'x' where code = 'FI-REPRISE-1'")
                .update();
        scene.signInAgent(coordination, "coordination");

        assertThat(text(coordination)).contains("Le formulaire n’est plus sur cette page", "<b>Neige</b>");
    }

    @Test
    void a_key_that_is_not_one_harms_nothing() {
        var agent = scene.agent("instructeur");
        for (var key : new String[] {"rien", UUID.randomUUID().toString()}) {
            agent.open("/manquements?reprise=" + key);
            assertThat(agent.status()).isEqualTo(200);
            assertThat(text(agent)).contains("gardé deux jours");
        }
    }

    private void comesBack(PlainBrowser agent, String login, String form, Map<String, ?> typed) {
        agent.loseTheSession();
        var browsed = agent.page().expectFirst(form);
        typed.forEach((name, value) -> agent.fill(within(browsed, name), value.toString()));
        agent.press(form + " button");
        assertThat(agent.page().select(".alert-warning").text()).contains("Ce que vous avez écrit est gardé");
        scene.signInAgent(agent, login);

        assertThat(agent.status()).isEqualTo(200);
        assertThat(text(agent)).contains(ENDED, "Ce n’est pas encore enregistré");
        var again = agent.page().expectFirst(form);
        typed.forEach((name, value) -> assertThat(value(again, name)).as(name).isEqualTo(value.toString()));
    }

    private static String within(Element form, String name) {
        assertThat(form.getElementsByAttributeValue("name", name)).as(name).isNotEmpty();
        return name;
    }

    private static String value(Element form, String name) {
        var fields = form.getElementsByAttributeValue("name", name);
        return switch (fields.first().normalName()) {
            case "select" -> fields.select("option[selected]").val();
            case "textarea" -> fields.first().wholeText().strip();
            default -> fields.size() > 1 ? fields.select("[checked]").val() : fields.val();
        };
    }

    private static Map<String, List<String>> lists(Map<String, String> typed) {
        var lists = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }

    private static Map<String, String> session() {
        return Map.of(
                "code",
                "FI-REPRISE-1",
                "day",
                "2027-05-14",
                "starts",
                "09:30",
                "ends",
                "17:00",
                "place",
                "Salle des Oyats",
                "places",
                "12");
    }

    private static Map<String, String> meeting() {
        return Map.of(
                "code",
                "RR-REPRISE-1",
                "subject",
                "Parler des écrans",
                "day",
                "2027-05-12",
                "starts",
                "14:00",
                "ends",
                "16:00",
                "place",
                "Salle des Oyats");
    }

    private static Map<String, String> breach(Label label) {
        return Map.of("concerned", label.number(), "ground", "S6", "facts", "Des conseils médicaux.\nEncore hier.");
    }

    private static String text(PlainBrowser browser) {
        return browser.page().select("main").text();
    }
}
