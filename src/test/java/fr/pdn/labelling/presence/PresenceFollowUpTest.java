package fr.pdn.labelling.presence;

import static fr.pdn.labelling.presence.PresenceScene.LEAVE;
import static fr.pdn.labelling.presence.PresenceScene.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.label.Label;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders and contact: the ways through {@code presence-follow-up}. */
@LabellingTest
class PresenceFollowUpTest {
    private static final String PROFESSIONAL = "familles@ganivelles.example";
    private static final String STRUCTURE = "direction@ganivelles.example";

    @Autowired
    private PresenceScene scene;

    @Autowired
    private PresenceLog log;

    @Autowired
    private PresenceLevels levels;

    @Autowired
    private TestClock clock;

    private FollowedDossier dossier;
    private Label label;

    @BeforeEach
    void labelled() {
        dossier = scene.labelled();
        label = scene.labelOf(dossier);
    }

    @Test
    void whoever_is_in_order_hears_nothing() {
        scene.weeks(label, 180, 170, 200, NOTHING, LEAVE, 180, 100, 180);
        scene.look(label);

        assertThat(scene.levels(label)).containsExactly("GREEN");
        assertThat(dossier).hasEnded().hasNotRecorded(Act.PRESENCE_REMINDED).hasNotSent("presence-reminder");
    }

    @Test
    void the_professional_hears_first_then_the_structure_and_then_nobody() {
        scene.weeks(label, 180, 120, 120, 165);
        scene.look(label);
        dossier.fire("readPresence");
        assertThat(dossier)
                .hasPassedInOrder(
                        "presenceBelow",
                        "readPresence",
                        "onPresenceMeasure_REMIND_PROFESSIONAL",
                        "remindProfessional",
                        "professionalReminded")
                .hasSent("presence-reminder", PROFESSIONAL)
                .hasNotSent("presence-alert")
                .hasWritten(
                        "presence-reminder",
                        text -> assertThat(text)
                                .contains(
                                        "Sur les 4 dernières semaines travaillées : 3 sous le minimum (dont 3 de suite).")
                                .contains("/presence"))
                .hasEnded();

        scene.weeks(label, 100);
        scene.look(label);
        dossier.fire("readPresence");
        assertThat(dossier)
                .hasPassedInOrder("onPresenceMeasure_REMIND_STRUCTURE", "remindStructure", "structureReminded")
                .hasSent("presence-reminder", PROFESSIONAL)
                .hasSent("presence-alert", STRUCTURE);

        scene.weeks(label, 100);
        scene.look(label);
        assertThat(scene.levels(label)).containsExactly("AMBER", "AMBER", "AMBER");
        assertThat(dossier).hasEnded().hasSent("presence-reminder", 1).hasSent("presence-alert", 1);
    }

    @Test
    void once_it_was_in_order_in_between_the_professional_hears_first_again() {
        scene.weeks(label, 120, 120, 120);
        scene.look(label);
        dossier.fire("readPresence");
        scene.weeks(label, 240);
        scene.look(label);
        scene.weeks(label, 240, 240, 240, 240, 240, 240, 120, 120, 120);
        scene.look(label);
        dossier.fire("readPresence");

        assertThat(scene.levels(label)).containsExactly("AMBER", "GREEN", "AMBER");
        assertThat(dossier).hasSent("presence-reminder", 2).hasNotSent("presence-alert");
    }

    @Test
    void whoever_puts_it_right_before_the_mail_leaves_hears_nothing() {
        scene.weeks(label, NOTHING, NOTHING, NOTHING);
        scene.look(label);
        clock.advance(Duration.ofMinutes(1));
        log.absent(label, log.now().plus(-3), log.now().plus(-1), Absence.CLOSURE);

        dossier.fire("readPresence");

        assertThat(dossier)
                .hasPassedInOrder("presenceBelow", "readPresence", "onPresenceMeasure_NOTHING", "presenceInOrder")
                .hasNotSent("presence-reminder", "presence-alert")
                .hasNotRecorded(Act.PRESENCE_REMINDED)
                .hasEnded();
    }

    @Test
    void an_absence_that_the_structure_announces_pauses_the_duty_for_its_weeks() {
        scene.weeks(label, 180);
        var from = log.now().monday();
        var announced = new HashMap<String, Object>(Map.of(
                "professional", label.professional(),
                "absentFrom", from.plusDays(2).toString(),
                "absence", "OTHER"));
        dossier.announce(Announcement.ABSENCE, announced).coordination("noteAbsence");
        scene.weeks(label, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

        assertThat(log.missing(label)).isEmpty();
        assertThat(levels.of(label).level()).isEqualTo(PresenceLevel.GREEN);

        announced.put("absentUntil", from.plusDays(18).toString());
        dossier.announce(Announcement.ABSENCE, announced);
        assertThat(log.missing(label)).hasSize(4);
        assertThat(levels.of(label).presence().unloggedRun()).isEqualTo(3);
        assertThat(levels.of(label).level()).isEqualTo(PresenceLevel.AMBER);
    }

    @Test
    void the_coordination_contacts_the_structure_and_agrees_on_a_plan() {
        silentForSixWeeks();
        assertThat(dossier)
                .waitsFor("contactStructure")
                .hasPassedInOrder("onPresenceMeasure_CONTACT", "contactStructure")
                .hasRecorded(Act.PRESENCE_CONTACT_ASKED);

        scene.weeks(label, NOTHING);
        scene.look(label);
        assertThat(dossier).waitsFor("contactStructure").hasNotSent("presence-alert", "presence-reminder");

        dossier.coordination("contactStructure", "contactOutcome", "ACTION_PLAN", "comment", "Deux créneaux le mardi.");
        assertThat(dossier)
                .hasPassedInOrder("contactStructure", "recordContact", "onContactOutcome_ACTION_PLAN", "planAgreed")
                .hasRecorded(Act.PRESENCE_PLAN_AGREED)
                .hasEnded();
        assertThat(levels.of(label).level()).isEqualTo(PresenceLevel.GREEN);

        scene.weeks(label, NOTHING);
        scene.look(label);
        assertThat(dossier).hasEnded();
    }

    @Test
    void weeks_that_are_excused_count_no_more() {
        silentForSixWeeks();

        dossier.coordination("contactStructure", "contactOutcome", "EXCUSED");

        assertThat(dossier)
                .hasPassedInOrder("recordContact", "onContactOutcome_EXCUSED", "weeksExcused")
                .hasRecorded(Act.PRESENCE_EXCUSED)
                .hasEnded();
        assertThat(levels.of(label).presence().weeks()).isZero();
    }

    @Test
    void a_breach_is_recorded_with_its_facts_and_opens_its_review() {
        silentForSixWeeks();
        assertThat(dossier)
                .refuses(
                        "Un manquement doit être motivé : dites ce qui s'est passé.",
                        d -> d.coordination("contactStructure", "contactOutcome", "BREACH"));

        dossier.coordination(
                "contactStructure", "contactOutcome", "BREACH", "comment", "La structure ne libère plus d'heures.");

        assertThat(dossier)
                .hasPassedInOrder("recordContact", "onContactOutcome_BREACH", "breachReported")
                .hasRecorded(Act.PRESENCE_BREACH_REPORTED, Act.BREACH_REPORTED)
                .waitsFor("qualifyBreach");
        assertThat(dossier.read()
                        .last(Act.PRESENCE_BREACH_REPORTED)
                        .orElseThrow()
                        .actor())
                .isEqualTo("coordination");
    }

    @Test
    void a_Monday_is_looked_at_once_whatever_is_stopped_in_between() {
        scene.weeks(label, 120, 120, 120);
        scene.look(label);
        scene.look(label);
        dossier.fire("readPresence");
        scene.look(label);

        assertThat(scene.levels(label)).containsExactly("AMBER");
        assertThat(dossier).hasSent("presence-reminder", 1).hasEnded();
    }

    @Test
    void nothing_happens_before_Monday_seven_o_clock_in_Paris() {
        scene.weeks(label, 120, 120, 120);
        clock.advance(Duration.ofSeconds(-1));
        scene.look(label);
        assertThat(scene.levels(label)).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        scene.look(label);
        assertThat(scene.levels(label)).isEqualTo(List.of("AMBER"));
    }

    private void silentForSixWeeks() {
        scene.weeks(label, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
        scene.look(label);
        dossier.fire("readPresence");
    }
}
