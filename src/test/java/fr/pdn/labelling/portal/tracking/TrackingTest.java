package fr.pdn.labelling.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.portal.process.ModelStep;
import fr.pdn.labelling.portal.process.OpenSteps;
import fr.pdn.labelling.portal.process.ProcedureModel;
import fr.pdn.labelling.portal.process.StepActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of a dossier's way is what its model draws, what its acts say, and what the engine waits for. */
@LabellingTest
class TrackingTest {
    @Autowired
    private Procedure procedure;

    @Autowired
    private Tracking tracking;

    @Autowired
    private ProcedureModel model;

    @Autowired
    private OpenSteps open;

    @Autowired
    private RuntimeService runtime;

    @Test
    void the_phases_are_those_of_the_model_and_every_fact_belongs_to_one_of_its_steps() {
        var phases = model.phasesOf("none");
        var ids = phases.stream().flatMap(TrackingTest::all).map(ModelStep::id).toList();

        assertThat(phases)
                .extracting(ModelStep::name)
                .containsExactly(
                        "Candidature déposée",
                        "Étudier la recevabilité",
                        "Instruire et décider",
                        "Accomplir les formalités",
                        "Délivrer le label");
        assertThat(ids).containsAll(StepFacts.BY_STEP.keySet());
        assertThat(ids).contains(ExpectedDates.ADMISSIBILITY, ExpectedDates.DECISION);
    }

    @Test
    void who_signs_first_is_told_first() {
        var ids = model.phasesOf("none").stream()
                .flatMap(TrackingTest::all)
                .map(ModelStep::id)
                .toList();

        assertThat(ids).containsSubsequence("signConvention", "countersignConvention", "orderGrant");
        assertThat(ids).containsSubsequence("signCharter", "countersignCharter");
    }

    /** A step of a person after the decision is told, unless it is a detour; before it, opinions stay inside. */
    @Test
    void every_step_after_the_decision_has_its_facts() {
        var formalities = model.phasesOf("none").stream().skip(3).flatMap(TrackingTest::all);

        assertThat(formalities
                        .map(ModelStep::id)
                        .filter(id -> !StepFacts.BY_STEP.containsKey(id))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "formalities",
                        "enrolInSession",
                        "confirmPlace",
                        "recordAttendance",
                        "establishSignature",
                        "establishMissionLetter",
                        "establishCharterSignature",
                        "establishCharterCountersignature",
                        "confirmScan",
                        "completeFormalities");
    }

    @Test
    void where_a_dossier_stands_is_where_its_process_is_at_every_step_on_the_way_to_the_label() {
        var dossier = procedure.file(Samples.threeProfessionals());
        standsWhereItsProcessIs(dossier);
        dossier.admit();
        standsWhereItsProcessIs(dossier);
        dossier.review("FAVOURABLE", "").hearTheMembers();
        standsWhereItsProcessIs(dossier);
        dossier.conclude("FAVOURABLE", List.of(), "").director("decideCandidature", "decision", "ACCEPTED");
        standsWhereItsProcessIs(dossier);
        dossier.toThePayment().pay();
        standsWhereItsProcessIs(dossier);
        dossier.prepareEveryone();
        standsWhereItsProcessIs(dossier);
        dossier.awardEveryLabel();
        assertThat(tracking.stages(dossier.read())).extracting(Stage::standing).containsOnly(Standing.DONE);
    }

    @Test
    void a_filed_dossier_tells_who_acts_and_by_when_that_usually_ends() {
        var stages = tracking.stages(procedure.file(Samples.oneProfessional()).read());

        assertThat(current(stages).now().actors()).containsExactly("la Caf (instruction)");
        assertThat(current(stages).now().usuallyBy()).isEqualTo(LocalDate.parse("2027-02-25"));
        assertThat(stage(stages, "Accomplir les formalités").parts())
                .extracting(Stage::title)
                .containsExactly("Conclure la convention", "Préparer le professionnel");
    }

    /** The committee sits on 8 April: what usually follows it would come after 18 April, two months after receipt. */
    @Test
    void no_usual_day_is_later_than_the_one_on_which_silence_refuses() {
        var dossier = procedure.file(Samples.oneProfessional());
        var refusedOn = dossier.read().implicitRefusalOn();
        assertThat(tracking.stages(dossier.read()))
                .extracting(stage -> stage.now().usuallyBy())
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allMatch(day -> !day.isAfter(refusedOn));
        assertThat(stage(tracking.stages(dossier.read()), "Instruire et décider")
                        .now()
                        .usuallyBy())
                .isNull();

        dossier.admit();

        assertThat(current(tracking.stages(dossier.read())).now().usuallyBy()).isNull();
    }

    @Test
    void a_usual_day_that_has_gone_by_is_no_longer_announced() {
        var dossier = procedure.file(Samples.oneProfessional()).at("2027-03-20T10:00:00+01:00");

        var now = current(tracking.stages(dossier.read())).now();

        assertThat(now.usuallyBy()).isNull();
        assertThat(now.late()).isTrue();
    }

    @Test
    void pieces_asked_for_are_told_with_their_date_and_wait_for_the_structure() {
        var dossier =
                procedure.file(Samples.incomplete()).reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");

        var current = current(tracking.stages(dossier.read()));

        assertThat(current.title()).isEqualTo("Étudier la recevabilité");
        assertThat(current.now().actors()).containsExactly(StepActor.STRUCTURE.words());
        assertThat(current.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.label()).startsWith("Pièces demandées, réponse attendue jusqu’au "));
    }

    @Test
    void opinions_stay_inside() {
        var dossier = procedure.toDecide(Samples.oneProfessional());

        var current = current(tracking.stages(dossier.read()));

        assertThat(current.now().actors()).containsExactly("la direction de la Caf");
        assertThat(current.facts())
                .extracting(Stage.Fact::label)
                .singleElement()
                .asString()
                .startsWith("Dossier inscrit");
        assertThat(current.parts()).isEmpty();
    }

    @Test
    void members_of_the_committee_are_told_as_one() {
        var dossier = procedure.inCommittee(Samples.oneProfessional());

        assertThat(open.of(dossier.number())).hasSizeGreaterThan(1);
        assertThat(current(tracking.stages(dossier.read())).now().actors()).containsExactly("les instances de suivi");
    }

    @Test
    void what_ends_a_candidature_is_told_last_and_nothing_is_promised_after_it() {
        var refused = procedure
                .toDecide(Samples.oneProfessional())
                .director("decideCandidature", "decision", "REFUSED", "reason", "Crédits épuisés.");
        var inadmissible = procedure
                .file(Samples.late())
                .reviewer("checkAdmissibility", "admissibility", "INADMISSIBLE", "reason", "Hors délai.");
        var lapsed = procedure
                .file(Samples.incomplete())
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE")
                .fire("complementsOverdue")
                .reviewer("confirmLapse", "lapseOutcome", "LAPSED", "reason", "Aucune pièce reçue.");
        var renounced = procedure
                .accepted(Samples.threeProfessionals())
                .toTheSignature()
                .structure("signConvention", "signatureOutcome", "REFUSED", "reason", "Notre salariée part.");

        stoppedAt(refused, "Instruire et décider", "Candidature non retenue");
        stoppedAt(inadmissible, "Étudier la recevabilité", "Candidature déclarée irrecevable");
        stoppedAt(lapsed, "Étudier la recevabilité", "Candidature classée sans suite");
        stoppedAt(renounced, "Accomplir les formalités", "Renoncement enregistré");
        assertThat(tracking.stages(renounced.read()).stream().flatMap(TrackingTest::inner))
                .extracting(Stage::standing)
                .doesNotContain(Standing.TO_COME, Standing.CURRENT);
    }

    @Test
    void each_professional_has_their_own_steps() {
        var dossier = procedure.underConvention(Samples.oneProfessional());
        dossier.professional("signCharter", "charterOutcome", "SIGNED").enrol(5);

        var parts = current(tracking.stages(dossier.read())).parts();

        assertThat(parts).extracting(Stage::standing).containsExactly(Standing.DONE, Standing.CURRENT);
        var person = parts.get(1);
        assertThat(person.title()).startsWith("Préparer le professionnel – ");
        assertThat(person.facts())
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.label()).startsWith("Inscription à la formation initiale, session du "));
        assertThat(person.parts())
                .extracting(Stage::title, Stage::standing)
                .map(Object::toString)
                .containsExactly(
                        "(\"Signer la lettre de mission\", CURRENT)",
                        "(\"Signer la charte\", DONE)",
                        "(\"Contresigner la charte\", CURRENT)",
                        "(\"Former le professionnel\", CURRENT)",
                        "(\"Déclarer les profils sociaux\", CURRENT)",
                        "(\"Vérifier les profils sociaux\", TO_COME)");
    }

    @Test
    void a_professional_who_declines_stops_and_the_others_go_on() {
        var dossier = procedure.underConvention(Samples.threeProfessionals());
        var declining = dossier.read().answers().professionals().get(0).ref();
        dossier.about(declining).professional("signCharter", "charterOutcome", "REFUSED");

        var parts = current(tracking.stages(dossier.read())).parts();

        assertThat(parts)
                .extracting(Stage::standing)
                .containsExactly(Standing.DONE, Standing.STOPPED, Standing.CURRENT, Standing.CURRENT);
        assertThat(parts.get(1).stopped()).isEqualTo("Signature de la charte refusée");
        assertThat(parts.get(1).parts()).isEmpty();
    }

    private void standsWhereItsProcessIs(FollowedDossier dossier) {
        var running = runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier.number()).list().stream()
                .map(instance -> instance.getProcessDefinitionId().replaceFirst(":.*", ""))
                .filter(key -> !key.equals("labelling-procedure"))
                .distinct()
                .toList();
        var phases = model.phasesOf(dossier.number()).stream()
                .filter(phase -> all(phase).anyMatch(step -> running.contains(String.valueOf(step.called()))))
                .map(ModelStep::name)
                .toList();

        assertThat(phases).hasSize(1);
        assertThat(current(tracking.stages(dossier.read())).title()).isEqualTo(phases.get(0));
    }

    private void stoppedAt(FollowedDossier dossier, String phase, String by) {
        var stages = tracking.stages(dossier.read());
        var last = stages.get(stages.size() - 1);
        assertThat(last.title()).isEqualTo(phase);
        assertThat(last.standing()).isEqualTo(Standing.STOPPED);
        assertThat(last.stopped()).isEqualTo(by);
        assertThat(stages.subList(0, stages.size() - 1))
                .extracting(Stage::standing)
                .containsOnly(Standing.DONE);
    }

    private static Stage current(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.standing() == Standing.CURRENT)
                .findFirst()
                .orElseThrow();
    }

    private static Stage stage(List<Stage> stages, String title) {
        return stages.stream()
                .filter(stage -> stage.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ModelStep> all(ModelStep step) {
        return Stream.concat(Stream.of(step), step.steps().stream().flatMap(TrackingTest::all));
    }

    private static Stream<Stage> inner(Stage stage) {
        return Stream.concat(Stream.of(stage), stage.parts().stream().flatMap(TrackingTest::inner));
    }
}
