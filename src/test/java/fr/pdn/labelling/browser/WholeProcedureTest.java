package fr.pdn.labelling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the mail with a link to the label, every step in the page where its people do it. */
@LabellingTest
class WholeProcedureTest {
    private static final String STRUCTURE = "direction@navigation-douce.example";
    private static final String REPRESENTATIVE = "presidence@navigation-douce.example";
    private static final String PROFESSIONAL = "familles@navigation-douce.example";
    private static final String SESSION = "FI-NAVIGATEUR-1";

    private static final Pattern LABEL = Pattern.compile("^PDNP17-L-\\d{4}-\\d{3,}$");

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private final PageLooks looks = new PageLooks();
    private final Sample sample = fromItsOwnAddresses(Samples.oneProfessional());
    private final Map<String, AgentPages> agents = new HashMap<>();
    private PortalPage structure;
    private PortalPage representative;
    private PortalPage professional;
    private String number;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeEach
    void openBrowsers() {
        structure = new PortalPage(browsers.open(port), looks);
        representative = new PortalPage(browsers.open(port), looks);
        professional = new PortalPage(browsers.open(port), looks);
    }

    @AfterEach
    void forgetWhoCame() {
        database.sql("delete from sign_in_attempt").update();
        database.sql("delete from mail where dossier = 'connexion'").update();
    }

    @Test
    void a_candidature_becomes_a_label_in_the_browsers_of_those_who_carry_it() {
        number = theStructureFilesIt();
        theReviewerExaminesIt();
        theCoordinationGivesItsOpinion();
        theMembersGiveTheirs();
        theDirectorAcceptsIt();
        theManagerSeesItInCockpit();
        theConventionIsSignedTwiceAndTheGrantPaid();
        theProfessionalIsPrepared();
        theLabelIsAwarded();

        looks.haveNoFault(35);
    }

    private String theStructureFilesIt() {
        clock.set("2027-02-18T15:10:00+01:00");
        var call = journey.openCampaign();
        structure.open("/").look("home");
        structure.signIn(STRUCTURE, "/candidatures").look("no-dossier");
        structure.open("/candidatures/nouvelle?campagne=" + call).look("new");
        structure.press("Créer mon brouillon").look("draft").follow("Commencer");
        var answers = sample.answers(call);
        var draft = new DraftPages(structure.page);
        structure.look("structure");
        draft.fill("structure", answers.get("structure"));
        structure.look("professionals");
        draft.fill("professionals", answers.get("professionals"));
        structure.look("project");
        draft.fill("project", answers.get("project"));
        structure.look("budget");
        draft.fill("budget", answers.get("budget"));
        draft.send("ORGANISATION_CHART", "organigramme.pdf")
                .send("SPECIFIC_PROJECT", "projet.pdf")
                .send("PROFESSIONAL_PRESENTATION", "presentation.pdf");
        structure.look("documents").follow("Continuer").look("commitments");
        draft.fill("commitments", answers.get("commitments"));
        structure.heading("Relire et déposer").look("review").press("Déposer ma candidature");
        structure.heading("Votre candidature est déposée").look("receipt");
        return structure.page.locator(".pdn-receipt strong").first().innerText();
    }

    private void theReviewerExaminesIt() {
        clock.set("2027-02-22T09:30:00+01:00");
        var reviewer = agent("instructeur").look("agents");
        reviewer.tasklist()
                .claim(number, "Vérifier la recevabilité")
                .choose("Résultat de la vérification", "Recevable")
                .look("check-admissibility")
                .complete();
        var grid = reviewer.tasklist()
                .claim(number, "Instruire le dossier")
                .choose("Proposition de l’instruction", "Favorable");
        for (int criterion = 1; criterion <= 8; criterion++) {
            grid.choose(criterion + ". ", "2 – satisfaisant");
        }
        grid.look("review-eligibility").complete();
        reviewer.open("/dossiers?recherche=" + number).look("dossiers");
        reviewer.open("/dossiers/" + number).heading(number).look("dossier");
    }

    private void theCoordinationGivesItsOpinion() {
        clock.set("2027-02-24T10:00:00+01:00");
        agent("coordination")
                .tasklist()
                .claim(number, "Donner l’avis de la coordination")
                .choose("Avis de la coordination", "Favorable")
                .complete();
    }

    private void theMembersGiveTheirs() {
        clock.set("2027-04-01T18:00:00+02:00");
        for (var member : List.of("membre1", "membre2")) {
            agent(member)
                    .tasklist()
                    .open(number, "Donner l’avis du membre")
                    .choose("Votre avis", "Favorable")
                    .complete();
        }
        clock.set("2027-04-08T17:00:00+02:00");
        agent("instructeur")
                .tasklist()
                .claim(number, "Saisir l’avis du comité")
                .choose("Avis du comité", "Favorable pour tous")
                .complete();
    }

    private void theDirectorAcceptsIt() {
        clock.set("2027-04-12T11:00:00+02:00");
        agent("direction")
                .tasklist()
                .claim(number, "Décider de la candidature")
                .choose("Décision", "Retenir la candidature")
                .look("decide-candidature")
                .complete();
    }

    private void theManagerSeesItInCockpit() {
        new CockpitPage(agent("pilotage").page, looks)
                .find("Procédure de labellisation", number)
                .showsWhereItIs(number, "Conclure la");
    }

    private void theConventionIsSignedTwiceAndTheGrantPaid() {
        clock.set("2027-04-15T14:00:00+02:00");
        structure.open("/candidatures").look("dossiers-of-structure");
        structure
                .task(number, "Fournir le RIB")
                .write("IBAN", sample.json().at("/structure/iban").asText())
                .write("Titulaire du compte", "Centre social Les Ganivelles")
                .write("Signataire", "Odile TAMARISQUE, présidente")
                .look("bank-details")
                .answer();
        agent("paiement")
                .tasklist()
                .claim(number, "Vérifier le RIB")
                .choose("Résultat du contrôle", "Coordonnées bancaires confirmées")
                .complete();
        agent("instructeur")
                .tasklist()
                .claim(number, "Relire la convention")
                .choose("Résultat de la relecture", "Prête")
                .complete();
        representative.signIn(REPRESENTATIVE, "/taches");
        representative
                .task(number, "Signer la convention")
                .choose("Je signe la convention")
                .look("convention")
                .sign();
        agent("direction")
                .tasklist()
                .claim(number, "Contresigner la convention")
                .choose("Votre décision", "Je signe")
                .complete();
        agent("paiement")
                .tasklist()
                .claim(number, "Ordonnancer l’aide")
                .choose("Résultat du paiement", "Aide versée")
                .date("Date du virement", "15/04/2027")
                .complete();
    }

    private void theProfessionalIsPrepared() {
        professional.signIn(PROFESSIONAL, "/taches").look("tasks");
        professional
                .task(number, "Signer la charte")
                .choose("Je signe la charte")
                .look("charter")
                .sign();
        representative
                .task(number, "Contresigner la charte")
                .choose("Je signe la charte")
                .sign();
        representative
                .task(number, "Signer la lettre de mission")
                .choose("Je signe la lettre")
                .sign();
        var coordination = agent("coordination");
        planASession(coordination);
        coordination
                .tasklist()
                .claim(number, "Inscrire à une session")
                .choose("Session de formation", "vendredi 14 mai 2027 à 09 h 30, Salle des Bouées")
                .complete();
        clock.set("2027-05-14T17:30:00+02:00");
        coordination
                .tasklist()
                .claim(number, "Saisir l’émargement")
                .choose("Présence à la session", "Présent")
                .complete();
        professional
                .task(number, "Déclarer les profils sociaux")
                .write("Facebook", "https://www.facebook.com/promeneuse.fictive")
                .write("Instagram", "https://www.instagram.com/promeneuse.fictive")
                .write("Nom affiché", "Solène, Promeneuse du Net")
                .look("social-profiles")
                .answer();
        coordination
                .tasklist()
                .claim(number, "Vérifier les profils sociaux")
                .choose("Résultat de la vérification", "Comptes conformes")
                .complete();
    }

    private void planASession(AgentPages coordination) {
        coordination
                .open("/formations")
                .write("Code", SESSION)
                .write("Date", "2027-05-14")
                .write("Heure de début", "09:30")
                .write("Heure de fin", "17:00")
                .write("Lieu", "Salle des Bouées, Port-Ganivelle")
                .write("Nombre de places", "12")
                .press("Créer la session")
                .shows("La session " + SESSION + " est créée.")
                .look("sessions");
    }

    private void theLabelIsAwarded() {
        clock.set("2027-05-20T10:00:00+02:00");
        agent("instructeur")
                .tasklist()
                .claim(number, "Valider le label")
                .choose("Décision", "Délivrer le label")
                .complete();
        structure
                .task(number, "Se référencer dans l’annuaire")
                .write("Adresse de la fiche", "https://www.promeneursdunet.fr/annuaire/fictif")
                .answer();
        agent("coordination")
                .tasklist()
                .claim(number, "Vérifier la fiche de l’annuaire")
                .choose("Résultat de la vérification", "Fiche conforme")
                .complete();

        structure.open("/candidatures/" + number).shows("Labels").look("labelled");
        var label = structure.page.getByText(LABEL).first().innerText();
        assertThat(Visitor.withBasic(port, "integration")
                        .get("/api/labels/" + label)
                        .body())
                .contains(number, "SALICORNE");
        assertThat(journey.ended(number)).isTrue();
    }

    private AgentPages agent(String login) {
        return agents.computeIfAbsent(login, who -> AgentPages.signIn(browsers.open(port), looks, who));
    }

    private static Sample fromItsOwnAddresses(Sample sample) {
        ((ObjectNode) sample.json().at("/structure/contact")).put("email", STRUCTURE);
        ((ObjectNode) sample.json().at("/structure/legalRepresentative")).put("email", REPRESENTATIVE);
        ((ObjectNode) sample.json().at("/professionals/0")).put("email", PROFESSIONAL);
        return sample;
    }
}
