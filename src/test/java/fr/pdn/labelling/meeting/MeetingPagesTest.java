package fr.pdn.labelling.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import fr.pdn.labelling.presence.PresenceScene;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings in the browser of the coordination and of a professional, without JavaScript. */
@LabellingTest
class MeetingPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private PresenceScene scene;

    @Autowired
    private PortalScene portal;

    @Autowired
    private Invitees invitees;

    @Autowired
    private MeetingAttendances attendances;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DocumentsMade documents;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Label label;
    private String address;
    private PlainBrowser coordination;

    @BeforeEach
    void planned() {
        label = scene.labelOf(scene.labelled());
        address = scene.addressOf(label);
        clock.set("2027-04-05T09:00:00+02:00");
        coordination = portal.agent("coordination");
        coordination.open("/rencontres");
        coordination
                .fill("code", "RR-PAGE-1")
                .fill("subject", "Parler des écrans")
                .fill("day", "12/05/2027")
                .fill("starts", "14 h")
                .fill("ends", "16:00")
                .fill("place", "Salle des Oyats")
                .press("main form button");
    }

    @AfterEach
    void forget() {
        database.sql("delete from network_meeting").update();
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void the_coordination_plans_moves_and_cancels() {
        assertThat(text(coordination))
                .contains("Les invitations partent.", "Mercredi 12 mai 2027, de 14 h 00 à 16 h 00", "N’a pas répondu");

        coordination.fill("day", "13/05/2027").press("form[action$=report] button");
        assertThat(text(coordination)).contains("Le regroupement est déplacé.", "Jeudi 13 mai 2027");

        coordination.press("form[action$=annulation] button");
        assertThat(coordination.status()).isEqualTo(422);
        assertThat(coordination.page().select("#reason-erreur").text()).contains("Indiquez le motif");
        coordination.fill("reason", "Salle fermée.").press("form[action$=annulation] button");
        assertThat(text(coordination)).contains("Le regroupement est annulé.", "Salle fermée.");
        assertThat(coordination.page().select("main form")).isEmpty();
    }

    @Test
    void mistakes_are_told_beside_their_fields_and_what_was_typed_stays() {
        coordination.open("/rencontres");
        coordination
                .fill("code", "RR-PAGE-1")
                .fill("subject", " ")
                .fill("day", "2027-02-30")
                .press("main form button");

        assertThat(coordination.status()).isEqualTo(422);
        assertThat(coordination.page().select("#subject-erreur").text()).contains("Indiquez le sujet");
        assertThat(coordination.page().select("#day-erreur").text()).contains("Indiquez une date du calendrier");
        assertThat(coordination.page().select("#code").val()).isEqualTo("RR-PAGE-1");

        coordination
                .fill("subject", "Autre")
                .fill("day", "2027-06-01")
                .fill("place", "Ici")
                .press("main form button");
        assertThat(text(coordination)).contains("Un regroupement porte déjà ce code.");
    }

    @Test
    void a_professional_answers_and_reads_that_they_came() {
        var professional = portal.signedIn(address);
        professional.open("/reseau");
        assertThat(text(professional)).contains("Mercredi 12 mai 2027", "Parler des écrans", "Répondre");

        professional.open(answer());
        professional.press("main form button");
        assertThat(professional.status()).isEqualTo(422);
        assertThat(text(professional)).contains("Choisissez une réponse.");
        professional.fill("reply", "COMES").press("main form button");
        assertThat(text(professional)).contains("C’est noté.", "Votre réponse : Je viens");

        coordination.open("/rencontres/RR-PAGE-1");
        assertThat(text(coordination)).contains("A répondu : Je viens").doesNotContain("Enregistrer les présences");
        coordination.open("/rencontres/RR-PAGE-1/emargement");
        assertThat(text(coordination)).contains(label.firstName() + " " + label.lastName());

        clock.set("2027-05-12T16:30:00+02:00");
        coordination.open("/rencontres/RR-PAGE-1");
        coordination.fill(label.number(), "PRESENT").press("form[action$=presences] button");
        assertThat(text(coordination)).contains("Une présence est notée.");
        assertThat(invitees.find("RR-PAGE-1", label.number()).orElseThrow().attendance())
                .isEqualTo(Attendance.PRESENT);
        professional.open("/reseau");
        assertThat(text(professional)).contains("Mercredi 12 mai 2027, Parler des écrans : présence");
        professional.open(answer());
        assertThat(text(professional)).contains("les réponses sont closes");
    }

    @Test
    void a_presence_is_certified_to_the_professional_their_structure_and_the_coordination() {
        var professional = portal.signedIn(address);
        professional.open("/reseau/" + label.number());
        assertThat(text(professional)).contains("Aucune présence n’est notée.");
        assertThat(professional.page().select("main form")).isEmpty();

        clock.set("2027-05-12T16:30:00+02:00");
        attendances.record("RR-PAGE-1", Map.of(label.number(), Attendance.PRESENT));
        professional.open("/reseau/" + label.number());
        professional.press("main form button");
        assertThat(text(professional)).contains("L’attestation est demandée.", "Parler des écrans");
        documents.of(dossiers.get(label.candidature()).candidature().id());
        assertOpens(professional, "/reseau/" + label.number());
        assertOpens(portal.signedIn("direction@ganivelles.example"), "/reseau/" + label.number());
        assertOpens(coordination, "/rencontres/attestations/" + label.number());
    }

    private static void assertOpens(PlainBrowser reader, String page) {
        reader.open(page);
        assertThat(text(reader)).contains("Attestation de présence aux regroupements, PDF");
        reader.open(reader.page()
                .expectFirst("main a[href~=/(documents|courriers)/]")
                .attr("href"));
        assertThat(reader.header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void what_was_written_when_the_sign_in_ended_comes_back() {
        var professional = portal.signedIn(address);
        professional.open(answer());
        professional.loseTheSession();
        professional.fill("reply", "EXCUSED").fill("reason", "En formation.").press("main form button");
        portal.signIn(professional, address);

        assertThat(text(professional)).contains("Ce n’est pas encore enregistré");
        assertThat(professional.page().select("#reason").text()).isEqualTo("En formation.");
        professional.press("main form button");
        assertThat(invitees.find("RR-PAGE-1", label.number()).orElseThrow().reply())
                .isEqualTo(Reply.EXCUSED);
    }

    @Test
    void to_anyone_else_an_invitation_does_not_exist() {
        var stranger = portal.signedIn(PortalScene.someone());
        stranger.open(answer());
        assertThat(stranger.status()).isEqualTo(404);
        stranger.open("/reseau/" + label.number());
        assertThat(stranger.status()).isEqualTo(404);
        stranger.open("/reseau");
        assertThat(text(stranger)).contains("Aucun label n’est rattaché à votre adresse.");
        assertThat(Visitor.agent(port, "coordination")
                        .get("/rencontres/RR-JAMAIS")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"instructeur", "membre1", "direction", "paiement", "pilotage", "admin"})
    void the_others_do_not_plan_meetings(String login) {
        assertThat(Visitor.agent(port, login).get("/rencontres").statusCode()).isEqualTo(403);
    }

    private String answer() {
        return "/reseau/" + label.number() + "/RR-PAGE-1";
    }

    private static String text(PlainBrowser browser) {
        return browser.page().select("main").text().replace('\u00a0', ' ');
    }
}
