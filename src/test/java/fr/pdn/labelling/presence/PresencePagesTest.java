package fr.pdn.labelling.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log on the portal, with a browser without JavaScript. */
@LabellingTest
class PresencePagesTest {
    private static final String STRUCTURE = "direction@ganivelles.example";

    @Autowired
    private PresenceScene scene;

    @Autowired
    private PortalScene portal;

    @Autowired
    private PresenceLog log;

    @Autowired
    private TestClock clock;

    private String professional;
    private Label label;
    private PlainBrowser browser;

    /** Awarded in March; it is Monday 5 April 2027. */
    @BeforeEach
    void labelled() {
        FollowedDossier dossier = scene.labelled();
        label = scene.labelOf(dossier);
        professional = scene.addressOf(label);
        clock.set("2027-04-05T09:00:00+02:00");
        browser = portal.signedIn(professional);
        browser.open("/presence");
    }

    @Test
    void the_week_that_is_over_is_logged_from_the_first_page_in_three_steps() {
        assertThat(text())
                .contains("Semaine du 29 mars au 4 avril 2027", "Ne saisissez jamais une situation individuelle");
        browser.open(week("2027-W13"));
        browser.fill("FACEBOOK", "1,5").fill("MESSAGING", "1 h 45").fill("CONVERSATIONS", "12");
        browser.press("main form button");

        assertThat(text()).contains("C’est noté : 3 h 15 pour la semaine du 29 mars au 4 avril 2027.");
        var logged = logged("2027-W13");
        assertThat(logged.activity().minutes())
                .containsEntry(Channel.FACEBOOK, 90)
                .containsEntry(Channel.MESSAGING, 105);
        assertThat(logged.activity().counts()).containsEntry(Tally.CONVERSATIONS, 12);
        assertThat(logged.recordedBy()).isEqualTo(professional);
    }

    @Test
    void the_same_as_the_week_before_is_one_button() {
        log.log(label, List.of(week(12)), Activity.undetailed(210));
        browser.open("/presence");
        assertThat(text()).contains("Même chose que la semaine précédente : 3 h 30");

        browser.press("button[name=same]");

        assertThat(text()).contains("C’est noté : 3 h 30 pour la semaine du 29 mars au 4 avril 2027.");
        assertThat(logged("2027-W13").minutes()).isEqualTo(210);
    }

    @Test
    void several_weeks_that_were_alike_are_logged_at_once() {
        browser.open(week("2027-W13"));
        browser.fill("VIDEO", "3").fill("also", "2027-W12", "2027-W11");
        browser.press("main form button");

        assertThat(text()).contains("C’est noté : 3 h pour chacune des 3 semaines.");
        assertThat(log.of(label)).extracting(LoggedWeek::minutes).containsExactly(180, 180, 180);
    }

    @Test
    void an_absence_is_a_kind_and_a_last_week_and_weeks_with_hours_keep_them() {
        log.log(label, List.of(week(13)), Activity.undetailed(60));
        browser.open("/presence/" + label.number() + "/2027-W12/absence");
        browser.press("main form button");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(text()).contains("Choisissez une raison dans la liste.");

        browser.fill("kind", "SICK_LEAVE").fill("until", "2027-W15").press("main form button");

        assertThat(text()).contains("C’est noté : arrêt de travail, jusqu’à la semaine du 12 au 18 avril 2027.");
        assertThat(logged("2027-W12").absence()).isEqualTo(Absence.SICK_LEAVE);
        assertThat(logged("2027-W13").minutes()).isEqualTo(60);
        assertThat(logged("2027-W15").absence()).isEqualTo(Absence.SICK_LEAVE);
        assertThat(text()).doesNotContain("Cette semaine, du 5 au 11 avril");
    }

    @Test
    void a_mistake_is_told_beside_its_field_and_what_was_typed_stays() {
        browser.open(week("2027-W13"));
        browser.fill("FACEBOOK", "beaucoup").fill("INSTAGRAM", "2").press("main form button");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().title()).startsWith("Erreur");
        assertThat(browser.page().select("#FACEBOOK-erreur").text()).contains("Facebook : indiquez des heures");
        assertThat(browser.page().select("#FACEBOOK").val()).isEqualTo("beaucoup");
        assertThat(browser.page().select("#INSTAGRAM").val()).isEqualTo("2");
        assertThat(log.of(label)).isEmpty();

        browser.open(week("2027-W13"));
        browser.press("main form button");
        assertThat(text()).contains("Indiquez vos heures dans un champ au moins");
    }

    @Test
    void what_was_typed_when_the_sign_in_ended_comes_back() {
        browser.open(week("2027-W13"));
        browser.loseTheSession();
        browser.fill("OTHER", "4").press("main form button");
        portal.signIn(browser, professional);

        assertThat(browser.page().select("#OTHER").val()).isEqualTo("4");
        assertThat(text()).contains("Ce n’est pas encore enregistré");
        browser.press("main form button");
        assertThat(logged("2027-W13").minutes()).isEqualTo(240);
    }

    @Test
    void the_same_again_after_the_sign_in_had_ended_is_in_the_fields() {
        log.log(label, List.of(week(12)), Activity.undetailed(210));
        browser.open("/presence");
        browser.loseTheSession();
        browser.press("button[name=same]");
        portal.signIn(browser, professional);

        assertThat(browser.page().select("#OTHER").val().replace('\u00a0', ' ')).isEqualTo("3 h 30");
    }

    @Test
    void a_week_is_corrected_until_the_employer_has_acknowledged_its_quarter() {
        log.log(label, List.of(week(12)), Activity.undetailed(60));
        log.log(label, List.of(week(12)), Activity.undetailed(180));
        var employer = portal.signedIn(STRUCTURE);
        employer.open("/presence/" + label.number());
        assertThat(plain(employer)).contains("1er trimestre 2027", "Total : 3 h");

        employer.press("button[value=2027-T1]");

        assertThat(plain(employer)).contains("Le 1er trimestre 2027 est validé.", "Validé par " + STRUCTURE);
        browser.open("/presence");
        assertThat(text())
                .contains("validée par l’employeur")
                .doesNotContain("Semaine du 22 au 28 mars 2027 : 3 h Corriger");
        browser.open(week("2027-W12"));
        browser.fill("OTHER", "5").press("main form button");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(text()).contains("Le 1er trimestre 2027 est validé par l’employeur");
        assertThat(logged("2027-W12").minutes()).isEqualTo(180);
    }

    @Test
    void nobody_acknowledges_a_quarter_that_runs_nor_their_own_hours() {
        var employer = portal.signedIn(STRUCTURE);
        employer.open("/presence/" + label.number());
        assertThat(employer.page().select("button[value=2027-T2]")).isEmpty();
        browser.open("/presence/" + label.number());
        assertThat(browser.page().select("main form")).isEmpty();
        assertThat(text()).contains("À valider par l’employeur.");
    }

    @Test
    void the_structure_sees_the_log_of_its_professional_and_writes_nothing_in_it() {
        var employer = portal.signedIn(STRUCTURE);
        employer.open("/presence");
        assertThat(plain(employer)).contains(label.firstName() + " " + label.lastName());
        employer.open(week("2027-W13"));
        assertThat(employer.status()).isEqualTo(404);
    }

    @Test
    void to_anyone_else_the_log_does_not_exist() {
        var stranger = portal.signedIn(PortalScene.someone());
        for (var path : List.of("", "/2027-W13", "/2027-W13/absence")) {
            stranger.open("/presence/" + label.number() + path);
            assertThat(stranger.status()).as(path).isEqualTo(404);
        }
        stranger.open("/presence");
        assertThat(plain(stranger)).contains("Aucun label n’est rattaché à votre adresse.");
    }

    @Test
    void hours_of_weeks_to_come_or_outside_the_label_are_refused() {
        for (var week : List.of("2027-W15", "2026-W53", "2029-W02")) {
            browser.open(week(week));
            browser.fill("OTHER", "5").press("main form button");
            assertThat(browser.status()).as(week).isEqualTo(422);
        }
        browser.open(week("2027-W53"));
        assertThat(browser.status()).isEqualTo(404);
        assertThat(log.of(label)).isEmpty();
    }

    private String week(String code) {
        return "/presence/" + label.number() + "/" + code;
    }

    private static IsoWeek week(int number) {
        return IsoWeek.parse("2027-W%02d".formatted(number)).orElseThrow();
    }

    private LoggedWeek logged(String code) {
        return log.find(label, IsoWeek.parse(code).orElseThrow()).orElseThrow();
    }

    private String text() {
        return plain(browser);
    }

    private static String plain(PlainBrowser shown) {
        return shown.page().select("main").text().replaceAll("[\u00a0\u202f]", " ");
    }
}
