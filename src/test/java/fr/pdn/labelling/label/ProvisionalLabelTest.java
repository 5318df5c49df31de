package fr.pdn.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.candidature.Act;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A label for a time, when no session could be found yet. */
@LabellingTest
class ProvisionalLabelTest {
    private static final String PAGE = "/labels-provisoires";

    @Autowired
    private Procedure procedure;

    @Autowired
    private Labels labels;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private FollowedDossier dossier;
    private LocalDate until;

    @BeforeEach
    void everythingButTheTraining() {
        dossier = procedure
                .underConvention(Samples.oneProfessional())
                .professional("signCharter", "charterOutcome", "SIGNED")
                .structure("countersignCharter", "charterOutcome", "SIGNED")
                .structure("signMissionLetter", "missionLetterOutcome", "SIGNED")
                .declareProfiles()
                .coordination("checkSocialProfiles", "profilesOutcome", "VERIFIED");
        until = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).plusMonths(6);
    }

    @Test
    void a_director_gives_it_with_a_reason_and_the_same_label_stays_once_the_training_is_followed() {
        var director = Visitor.agent(port, "direction");
        assertThat(director.get(PAGE).body()).contains(dossier.number());

        assertThat(give(director, until, "Aucune session avant l’automne.")).isEqualTo(302);

        assertThat(director.get(PAGE).body())
                .contains("Le label provisoire est accordé.")
                .doesNotContain(dossier.number());
        assertThat(dossier)
                .hasRecorded(Act.LABEL_AWARDED_PROVISIONALLY)
                .hasSent("label-provisional", "familles@ganivelles.example", "direction@ganivelles.example")
                .hasWritten("label-provisional", text -> assertThat(text).contains("Aucune session avant l'automne."));
        var given = label();
        assertThat(given.provisional()).isTrue();
        assertThat(given.on(until)).isEqualTo(LabelState.IN_FORCE);
        assertThat(given.on(until.plusDays(1))).isEqualTo(LabelState.ENDED);
        assertThat(Visitor.anonymous(port)
                        .get("/verification/" + given.number())
                        .body())
                .contains("à titre provisoire");

        dossier.enrol(1)
                .coordination("recordAttendance", "attendance", "PRESENT")
                .reviewer("validateLabel", "labelOutcome", "AWARDED");

        assertThat(label().number()).isEqualTo(given.number());
        assertThat(label().provisional()).isFalse();
        assertThat(label().validUntil()).isEqualTo("2028-12-31");
    }

    @Test
    void it_lasts_six_months_at_most_and_has_a_reason() {
        var director = Visitor.agent(port, "direction");
        director.get(PAGE);

        var refused = director.post(PAGE, typed(until.plusDays(1), " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("#until-erreur").text()).contains("six mois au plus");
        assertThat(page.select("#reason-erreur").text()).contains("Indiquez le motif");
        assertThat(labels.of(dossier.read().candidature().id())).isEmpty();
    }

    @Test
    void nobody_gets_two_nor_one_while_more_than_the_training_is_missing() {
        var director = Visitor.agent(port, "direction");
        director.get(PAGE);
        give(director, until, "Aucune session.");
        var unready = procedure.underConvention(Samples.oneProfessional());

        assertThat(give(director, until, "Encore une fois.")).isEqualTo(422);
        dossier = unready;
        assertThat(give(director, until, "Trop tôt.")).isEqualTo(422);
    }

    @Test
    void the_others_do_not_give_one() {
        assertThat(Visitor.agent(port, "instructeur").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(Visitor.agent(port, "coordination").get(PAGE).statusCode()).isEqualTo(403);
    }

    private int give(Visitor director, LocalDate day, String reason) {
        return director.post(PAGE, typed(day, reason)).statusCode();
    }

    private Map<String, String> typed(LocalDate day, String reason) {
        return Map.of("person", dossier.number() + "/D1-P1", "until", day.toString(), "reason", reason);
    }

    private Label label() {
        return labels.of(dossier.read().candidature().id()).get(0);
    }
}
