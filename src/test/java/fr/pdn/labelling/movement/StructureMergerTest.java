package fr.pdn.labelling.movement;

import static fr.pdn.labelling.change.Announcement.ADDITION;
import static fr.pdn.labelling.change.Announcement.DEPARTURE;
import static fr.pdn.labelling.change.Announcement.MERGER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.change.Newcomer;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.Teams;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A structure becomes another one: the ways through {@code structure-merger}, and its pages. */
@LabellingTest
class StructureMergerTest {
    private static final String SEND = "main form .btn-primary";
    private static final Duration LATER = Duration.ofMinutes(5);
    private static final String NEW_SIRET = "35600000009075";

    @Autowired
    private Procedure procedure;

    @Autowired
    private PortalScene portal;

    @Autowired
    private Labels labels;

    @Autowired
    private Teams teams;

    @Autowired
    private JdbcClient database;

    private FollowedDossier dossier;

    @BeforeEach
    void labelled() {
        dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void a_dossier_its_team_and_its_labels_follow_a_merger_that_is_proven() {
        var team = dossier.read().candidature().team();
        var former = dossier.read().answers().structure();
        var browser = representative();
        browser.open(page());
        browser.fill("newName", "Maison des Dunes")
                .fill("newSiret", "356 000 000 09076")
                .fill("effectiveOn", "2027-01-01")
                .press(SEND);
        assertThat(browser.status()).isEqualTo(422);
        browser.fill("newSiret", "356 000 000 09075").press(SEND);
        assertThat(text(browser)).contains("C’est enregistré", "la Caf l’examine");
        assertThat(dossier)
                .hasPassedInOrder("mergerDeclared", "notifyMerger", "decideMerger")
                .hasSent("merger-declared", 1)
                .refuses(
                        "Le document qui prouve la fusion n’est pas encore arrivé : attendez-le, ou refusez en le demandant.",
                        d -> d.director("decideMerger", "mergerDecision", "ACCEPTED"));
        dossier.later(LATER);
        browser.send("#OTHER-file", "traite.pdf", PortalScene.PDF);
        assertThat(text(browser)).contains("Déclarer une fusion de structures", "traite.pdf");
        assertThat(dossier.shown("decideMerger", "merger"))
                .contains("devient Maison des Dunes", former.siretDigits(), NEW_SIRET, "qui le prouve : reçu");

        dossier.director("decideMerger", "mergerDecision", "ACCEPTED");

        assertThat(dossier)
                .hasPassedInOrder(
                        "recordMergerDecision", "onMergerDecision_ACCEPTED", "notifyMergerAccepted", "mergerAccepted")
                .hasRecorded(Act.MERGER_ACCEPTED)
                .hasWritten("merger-accepted", text -> assertThat(text).contains("Maison des Dunes", NEW_SIRET));
        var after = dossier.read();
        assertThat(after.answers().structure().siretDigits()).isEqualTo(NEW_SIRET);
        assertThat(after.answers().structure().name()).isEqualTo("Maison des Dunes");
        assertThat(after.candidature().team()).isEqualTo(team);
        assertThat(labels.of(after.candidature().id())).allSatisfy(label -> {
            assertThat(label.siret()).isEqualTo(NEW_SIRET);
            assertThat(label.structureName()).isEqualTo("Maison des Dunes");
        });
        browser.open(page());
        assertThat(text(browser)).contains(former.name(), former.siretDigits(), "est devenue Maison des Dunes");
        var agent = portal.agent("instructeur");
        agent.open("/dossiers/" + dossier.number());
        assertThat(text(agent)).contains("Ancien SIRET", former.siretDigits(), "Nouveau SIRET", NEW_SIRET);
    }

    @Test
    void the_account_is_asked_for_again_before_the_next_payment_and_another_agent_confirms_it() {
        declare(NEW_SIRET);
        dossier.later(LATER).sendNow("OTHER").director("decideMerger", "mergerDecision", "ACCEPTED");
        addWithGrant();

        assertThat(dossier.open()).contains("provideBankDetails");
        dossier.structure(
                "provideBankDetails",
                "iban",
                "FR7630006000011234567890189",
                "accountHolder",
                "Maison des Dunes",
                "signatory",
                "Le représentant légal");
        assertThat(dossier)
                .refuses(
                        "Le compte a changé depuis que vous l’avez confirmé : un autre agent doit vérifier le nouveau, après avoir rappelé la structure à un numéro déjà connu.",
                        d -> d.payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED"));
    }

    @Test
    void a_merger_waits_for_a_payment_under_way() {
        addWithGrant();

        var browser = representative();
        browser.open(page());

        assertThat(text(browser))
                .contains(
                        "Une aide au démarrage est en cours de versement : la fusion se déclare dès qu’elle est versée.");
    }

    @Test
    void a_director_refuses_with_a_reason() {
        declare(NEW_SIRET);
        assertThat(dossier)
                .refuses(
                        "Un refus doit être motivé : la structure lira votre motif.",
                        d -> d.director("decideMerger", "mergerDecision", "REFUSED"));

        dossier.director("decideMerger", "mergerDecision", "REFUSED", "reason", "Autre département.");

        assertThat(dossier)
                .hasPassedInOrder("onMergerDecision_REFUSED", "notifyMergerRefused", "mergerRefused")
                .hasRecorded(Act.MERGER_REFUSED, "direction", "Autre département.")
                .hasWritten(
                        "merger-refused",
                        text -> assertThat(text)
                                .contains(
                                        "Autre département.",
                                        "Décision prise le",
                                        "par Dominique Direction – La direction de la Caf",
                                        "recours"));
        assertThat(dossier.read().answers().structure().siretDigits()).isNotEqualTo(NEW_SIRET);
    }

    @Test
    void a_reviewer_enters_a_merger_with_its_reason_and_the_structure_is_told() {
        var agent = portal.agent("instructeur");
        agent.open("/dossiers/" + dossier.number() + "/fusion");
        agent.fill("newName", "Maison des Dunes")
                .fill("newSiret", NEW_SIRET)
                .fill("effectiveOn", "2027-01-01")
                .press(SEND);
        assertThat(text(agent)).contains("Dites comment vous l’avez appris");
        agent.fill("reason", "Journal officiel.").press(SEND);

        assertThat(text(agent)).contains("C’est saisi, et en cours d’examen.");
        assertThat(dossier).waitsFor("decideMerger").hasSent("merger-declared", 1);
        assertThat(dossier.shown("decideMerger", "merger")).contains("Appris par la Caf", "Journal officiel.");
    }

    @Test
    void only_the_legal_representative_declares_what_has_happened_to_another_siret() {
        var own = dossier.read().answers().structure().siretDigits();
        var representative = representativeOf(dossier);

        assertThat(dossier)
                .refuses(
                        "C’est déjà le SIRET de ce dossier : indiquez celui d’après la fusion.",
                        d -> d.announceAs(representative, MERGER, merger(own, "2027-01-01")))
                .refuses(
                        "Déclarez la fusion une fois qu’elle a pris effet : cette date est à venir.",
                        d -> d.announceAs(representative, MERGER, merger(NEW_SIRET, "2031-03-01")))
                .refuses(
                        "Seul un représentant légal de la structure déclare une fusion. Demandez-lui de le faire depuis son espace, ou écrivez au service chargé de votre dossier.",
                        d -> d.announceAs("quelquun@ganivelles.example", MERGER, merger(NEW_SIRET, "2027-01-01")));
    }

    @Test
    void a_convention_that_ends_drops_the_merger() {
        declare(NEW_SIRET);
        dossier.announce(
                        DEPARTURE,
                        Map.of("professional", "D1-P1", "lastDay", "2027-06-30", "departureReason", "RETIREMENT"))
                .structure("settleAccounts", "accounts", "CLOSED")
                .coordination("checkAccounts", "accountsOutcome", "VERIFIED")
                .fire("departureReached")
                .fire("successorOverdue")
                .director("decideSuccession", "successionDecision", "CONVENTION_ENDED", "reason", "Plus de porteur.");

        assertThat(dossier)
                .isIn(CandidatureState.CLOSED)
                .hasPassedInOrder("candidatureEnded", "mergerDropped")
                .hasEnded();
    }

    private void addWithGrant() {
        dossier.announce(ADDITION, Newcomer.added())
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED_WITH_GRANT");
    }

    private void declare(String siret) {
        dossier.announceAs(representativeOf(dossier), MERGER, merger(siret, "2027-01-01"));
    }

    private static Map<String, Object> merger(String siret, String on) {
        return new HashMap<>(Map.of("newName", "Maison des Dunes", "newSiret", siret, "effectiveOn", on));
    }

    private PlainBrowser representative() {
        return portal.signedIn(representativeOf(dossier));
    }

    private String representativeOf(FollowedDossier of) {
        List<Membership> members = teams.members(of.read().candidature().team());
        return members.stream()
                .filter(Membership::legalRepresentative)
                .findFirst()
                .orElseThrow()
                .email();
    }

    private String page() {
        return "/candidatures/" + dossier.number() + "/fusion";
    }

    private static String text(PlainBrowser browser) {
        return browser.page().text();
    }
}
