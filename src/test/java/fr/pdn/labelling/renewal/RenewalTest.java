package fr.pdn.labelling.renewal;

import static fr.pdn.labelling.candidature.CandidatureState.CLOSED;
import static fr.pdn.labelling.candidature.CandidatureState.UNDER_CONVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.label.LabelState;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A convention comes to its term: the ways through {@code renewal}. */
@LabellingTest
class RenewalTest {
    private static final String CONTACT = "direction@ganivelles.example";
    private static final String REPRESENTATIVE = "presidence@ganivelles.example";
    private static final String STEP = "requestRenewal";

    @LocalServerPort
    private int port;

    @Autowired
    private RenewalScene scene;

    @Autowired
    private TestClock clock;

    @Autowired
    private IdentityService identities;

    private FollowedDossier dossier;

    @BeforeEach
    void invited() {
        dossier = scene.invited();
    }

    @Test
    void a_convention_is_renewed_with_what_changes_and_its_labels_go_on() {
        assertThat(dossier)
                .hasPassedInOrder("termNears", "openRenewal", "inviteToRenew", STEP)
                .hasSent("renewal-invitation", REPRESENTATIVE, CONTACT)
                .waitsFor(STEP);
        dossier.representative(STEP, RenewalScene.wanted());
        assertThat(dossier.shown("giveRenewalOpinion", "renewal"))
                .contains("**Renouvellement demandé** par", "Projet : Un créneau du soir en plus.");
        dossier.coordination("giveRenewalOpinion", "renewalOpinion", "FAVOURABLE", "comment", "Présence régulière.");
        assertThat(dossier.shown("reviewRenewal", "renewal")).contains("**Avis de la coordination : favorable**");
        review();
        assertThat(dossier.shown("decideRenewal", "renewal"))
                .contains(
                        "**Proposition de l’instruction : favorable**",
                        "Labels qui continueraient : Solène SALICORNE.");
        var until = scene.term(dossier).plusYears(3);
        dossier.director("decideRenewal", "renewalDecision", "RENEWED", "renewedUntil", until.toString());

        assertThat(dossier)
                .hasPassedInOrder(
                        "recordRenewalRequest",
                        "onRenewalRequest_RENEWED",
                        "giveRenewalOpinion",
                        "recordRenewalOpinion",
                        "reviewRenewal",
                        "recordRenewalReview",
                        "decideRenewal",
                        "recordRenewalDecision",
                        "onRenewalDecision_RENEWED",
                        "notifyRenewal",
                        "conventionRenewed")
                .hasRecorded(Act.CONVENTION_RENEWED, Act.LABEL_PROLONGED)
                .hasNotRecorded(Act.LABEL_ENDED)
                .hasSent("renewal-accepted", REPRESENTATIVE, CONTACT)
                .isIn(UNDER_CONVENTION)
                .hasEnded();
        assertThat(scene.labelOf(dossier).validUntil()).isEqualTo(until);
        assertThat(scene.term(dossier)).isEqualTo(until);
        assertThat(dossier.read().all(Act.GRANT_PAID)).hasSize(1);
    }

    @Test
    void the_next_term_is_looked_at_again_and_each_only_once() {
        asked();
        review();
        dossier.director(
                "decideRenewal",
                "renewalDecision",
                "RENEWED",
                "renewedUntil",
                scene.term(dossier).plusYears(1).toString());
        scene.look(dossier);
        assertThat(dossier).hasEnded();

        clock.set(scene.term(dossier).minusDays(179) + "T07:00:00Z");
        scene.look(dossier);
        scene.look(dossier);
        assertThat(dossier).waitsFor(STEP).hasSent("renewal-invitation", 4);
    }

    @Test
    void nobody_is_invited_a_day_too_early() {
        assertThat(dossier.read().last(Act.RENEWAL_OPENED).orElseThrow().text("endsOn"))
                .isEqualTo(scene.term(dossier).toString());
        clock.advance(Duration.ofDays(1));
        scene.look(dossier);
        assertThat(dossier.read().all(Act.RENEWAL_OPENED)).hasSize(1);
    }

    @Test
    void without_an_answer_the_convention_and_its_labels_end_at_the_term() {
        dossier.fire("renewalReminder").fire("renewalReminder");
        assertThat(dossier)
                .hasPassedInOrder("renewalReminder", "remindRenewal", "renewalReminded")
                .hasSent("renewal-reminder", 4);
        assertThat(dossier.timers()).containsExactly("termReached");
        dossier.fire("termReached");

        assertThat(dossier)
                .hasPassedInOrder(
                        "termReached", "expireConvention", "notifyExpiry", "onExpiry_NO_ANSWER", "conventionExpired")
                .hasRecorded(Act.LABEL_ENDED, Act.CONVENTION_EXPIRED)
                .hasSent("convention-expired", REPRESENTATIVE, CONTACT, professional())
                .hasWritten("convention-expired", text -> assertThat(text).contains("Cessez", "le logo", "Merci"))
                .isIn(CLOSED)
                .hasEnded();
        var label = scene.labelOf(dossier);
        assertThat(label.on(scene.term(dossier))).isEqualTo(LabelState.ENDED);
        var anyone = Visitor.anonymous(port);
        assertThat(anyone.get("/verification/" + label.number()).body()).contains("n’est plus en vigueur");
        assertThat(anyone.get("/annuaire.csv").body()).doesNotContain(label.number());
    }

    @Test
    void a_structure_that_does_not_go_on_keeps_its_labels_until_the_term() {
        dossier.representative(STEP, RenewalScene.unwanted());
        assertThat(dossier)
                .hasPassedInOrder("onRenewalRequest_NOT_RENEWED", "confirmNoRenewal")
                .hasSent("renewal-declined", REPRESENTATIVE, CONTACT)
                .hasRecorded(Act.RENEWAL_DECLINED)
                .isIn(UNDER_CONVENTION);
        assertThat(dossier.timers()).containsExactly("termAwaited");
        dossier.fire("termAwaited");

        assertThat(dossier)
                .hasPassedInOrder(
                        "termAwaited", "expireConvention", "notifyExpiry", "onExpiry_NOT_RENEWED", "renewalDeclined")
                .isIn(CLOSED)
                .hasEnded();
    }

    @Test
    void a_refusal_is_the_director_s_with_reasons_and_lets_the_convention_run_to_its_term() {
        asked();
        assertThat(dossier)
                .refuses(
                        "Une proposition défavorable doit être motivée.",
                        d -> d.reviewer("reviewRenewal", "renewalProposal", "UNFAVOURABLE"));
        dossier.reviewer("reviewRenewal", "renewalProposal", "UNFAVOURABLE", "reason", "Présence trop faible.");
        assertThat(dossier)
                .refuses(
                        "Un refus doit être motivé : la structure lira vos motifs.",
                        d -> d.director("decideRenewal", "renewalDecision", "REFUSED"));
        dossier.director("decideRenewal", "renewalDecision", "REFUSED", "reason", "La présence n’est plus assurée.");

        assertThat(dossier)
                .hasPassedInOrder("onRenewalDecision_REFUSED", "notifyRenewalRefused")
                .hasRecorded(Act.RENEWAL_REFUSED, "direction", "La présence n’est plus assurée.")
                .hasSent("renewal-refused", REPRESENTATIVE, CONTACT)
                .hasWritten(
                        "renewal-refused",
                        text -> assertThat(text)
                                .contains(
                                        "La présence n'est plus assurée.",
                                        "recours",
                                        "Décision prise le",
                                        "par Dominique Direction – La direction de la Caf"))
                .isIn(UNDER_CONVENTION);
        assertThat(scene.labelOf(dossier).inForceOn(scene.term(dossier))).isTrue();
        dossier.fire("termAwaited");
        assertThat(dossier)
                .hasPassedInOrder("termAwaited", "expireConvention", "onExpiry_REFUSED", "renewalRefused")
                .isIn(CLOSED)
                .hasEnded();
    }

    @Test
    void whoever_reviewed_does_not_decide_and_a_new_term_comes_after_the_old_one() {
        asked();
        assertThat(dossier)
                .refuses(
                        "Cochez au moins un professionnel dont le label continuerait.",
                        d -> d.reviewer("reviewRenewal", "renewalProposal", "FAVOURABLE"));
        identities.saveUser(identities.newUser("cumul-renouvellement"));
        List.of("caf-reviewers", "caf-directors")
                .forEach(group -> identities.createMembership("cumul-renouvellement", group));
        dossier.agent(
                "cumul-renouvellement",
                "reviewRenewal",
                "renewalProposal",
                "FAVOURABLE",
                "keptProfessionals",
                List.of("D1-P1"));
        assertThat(dossier)
                .refuses(
                        "Vous avez examiné cette demande : une autre personne doit décider.",
                        d -> d.agent(
                                "cumul-renouvellement",
                                "decideRenewal",
                                "renewalDecision",
                                "REFUSED",
                                "reason",
                                "Non."))
                .refuses(
                        "Indiquez le nouveau terme, après celui de la convention actuelle.",
                        d -> d.director(
                                "decideRenewal",
                                "renewalDecision",
                                "RENEWED",
                                "renewedUntil",
                                scene.term(dossier).toString()));
    }

    @Test
    void only_whoever_may_sign_for_the_structure_answers() {
        assertThat(dossier)
                .refuses(
                        "Rien n’est envoyé : seul le représentant légal répond au nom de la structure. Enregistrez la page, puis prévenez presidence@ganivelles.example.",
                        d -> d.structure(STEP, "renewalRequest", "NOT_RENEWED", "accuracy", true));
    }

    private String professional() {
        return dossier.read().answers().professional("D1-P1").orElseThrow().email();
    }

    private void asked() {
        dossier.representative(STEP, RenewalScene.wanted())
                .coordination("giveRenewalOpinion", "renewalOpinion", "RESERVED", "comment", "À suivre.");
    }

    private void review() {
        dossier.reviewer("reviewRenewal", "renewalProposal", "FAVOURABLE", "keptProfessionals", List.of("D1-P1"));
    }
}
