package fr.pdn.labelling.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.eligibility.CommitteeTies;
import fr.pdn.labelling.label.LabelKit;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.directory.Directory;
import fr.pdn.labelling.presence.Absence;
import fr.pdn.labelling.presence.Activity;
import fr.pdn.labelling.presence.PresenceLevels;
import fr.pdn.labelling.presence.PresenceLog;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What no way may go round: the service itself refuses, whatever task is open, and the database what the service would let pass. */
@LabellingTest
class SuspensionRulesTest {
    private static final SuspensionRuling SUSPENDED =
            new SuspensionRuling(SuspensionDecision.SUSPENDED, null, null, "L’engagement n’est pas tenu.", true);

    @Autowired
    private SuspensionScene scene;

    @Autowired
    private SuspensionDecisions decisions;

    @Autowired
    private MeasureProposals proposals;

    @Autowired
    private Repayments repayments;

    @Autowired
    private Directory directory;

    @Autowired
    private LabelKit kit;

    @Autowired
    private PresenceLog log;

    @Autowired
    private PresenceLevels levels;

    @Autowired
    private CommitteeTies ties;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient database;

    private FollowedDossier dossier;

    @BeforeEach
    void labelled() {
        dossier = scene.labelled();
    }

    @Test
    void a_suspension_cannot_be_signed_before_a_notice_nor_before_its_delay_is_over() {
        var reported = scene.report(dossier, BreachGround.S4);
        refused("direction", reported, "Aucune mise en demeure n’a été envoyée : rien ne peut être décidé.");
        dossier.reviewer("qualifyBreach", "breachQualification", "FORMAL_NOTICE", "reason", "Établi.")
                .director("signFormalNotice", "noticeOutcome", "SIGNED");

        refused("direction", reported, "La structure peut répondre jusqu’au");
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);
    }

    @Test
    void a_suspension_cannot_be_signed_without_opinions() {
        var breach = scene.noticed(dossier, "FORMAL_NOTICE");
        dossier.fire("noticeDelayOver");

        refused("direction", breach, "L’avis n’est pas encore rendu par la coordination et les instances de suivi");
    }

    @Test
    void a_suspension_cannot_be_signed_by_whoever_reviewed_nor_twice() {
        var breach = scene.noticed(dossier, "FORMAL_NOTICE");
        scene.advised(dossier);
        var reviewed = "Vous avez instruit ce manquement ou donné un avis : une autre personne doit décider et signer.";
        refused("instructeur", breach, reviewed);
        refused("coordination", breach, reviewed);

        scene.suspend(dossier);

        refused("direction", breach, "La décision est déjà prise.");
    }

    @Test
    void a_member_tied_to_the_structure_gives_no_opinion() {
        scene.noticed(dossier, "FORMAL_NOTICE");
        dossier.fire("noticeDelayOver");
        var siret = dossier.read().answers().structure().siretDigits();
        ties.add("membre2", siret);
        try {
            assertThat(dossier)
                    .refuses(
                            "Vous êtes lié à cette structure : un autre membre du comité doit donner cet avis.",
                            d -> scene.opinion(d, "committee", "membre2", "NO_ACTION"));
        } finally {
            database.sql("delete from committee_tie where siret = ?")
                    .param(siret)
                    .update();
        }
    }

    @Test
    void lifting_restores_exactly_what_was() {
        var label = scene.labelOf(dossier);
        var candidature = dossier.read().candidature().id();
        var week = log.now().plus(-2);
        log.log(label, List.of(week), Activity.undetailed(180));
        var listed = lines(label.number());

        scene.suspended(dossier);
        assertThat(lines(label.number())).isEmpty();
        assertThat(kit.logo(candidature, label.professional())).isEmpty();
        assertThatThrownBy(() -> log.log(label, List.of(log.now()), Activity.undetailed(180)))
                .hasMessageContaining("gelé");
        var before = levels.of(label).presence();
        dossier.later(Duration.ofDays(28));
        assertThat(log.missing(label))
                .noneMatch(missing -> missing.isAfter(log.now().plus(-4)));
        assertThat(levels.of(label).presence()).isEqualTo(before);

        dossier.structure("requestLifting").director("decideLifting", "liftingDecision", "LIFTED");

        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);
        assertThat(lines(label.number())).hasSameSizeAs(listed).hasSize(1);
        assertThat(kit.logo(candidature, label.professional())).isPresent();
        assertThat(log.find(label, week)).isPresent();
        assertThatThrownBy(() -> log.absent(label, log.now(), log.now(), Absence.LEAVE))
                .hasMessageContaining("Le label était suspendu la semaine");
        dossier.later(Duration.ofDays(7));
        log.log(label, List.of(log.now()), Activity.undetailed(180));
    }

    @Test
    void the_database_keeps_a_label_from_being_suspended_twice_or_for_too_long() {
        var breach = scene.noticed(dossier, "FORMAL_NOTICE");
        var label = scene.labelOf(dossier).number();
        assertThatThrownBy(() -> begin(breach, label, "DECIDED", "2027-10-02"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> begin(breach, label, "INTERIM", "2027-08-02"))
                .isInstanceOf(DataIntegrityViolationException.class);
        begin(breach, label, "DECIDED", "2027-10-01");
        assertThatThrownBy(() -> begin(breach, label, "DECIDED", "2027-09-01"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("update suspension set prolonged_until = '2028-01-02' where breach = ?")
                        .param(breach)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        database.sql("delete from suspension where breach = ?").param(breach).update();
    }

    @Test
    void the_same_ground_twice_in_two_years_goes_up_one_step() {
        var first = scene.report(dossier, BreachGround.S3);
        assertThat(proposals.of(scene.file(first)))
                .isEqualTo(new ProposedMeasure(BreachQualification.AMICABLE, BreachMeasure.WARNING, false));
        dossier.reviewer("qualifyBreach", "breachQualification", "AMICABLE", "reason", "Un appel.")
                .coordination("holdAmicableContact", "amicableOutcome", "SETTLED");

        dossier.later(Duration.ofDays(60));
        var second = scene.report(dossier, BreachGround.S3);

        assertThat(proposals.of(scene.file(second)))
                .isEqualTo(new ProposedMeasure(BreachQualification.FORMAL_NOTICE, BreachMeasure.SUSPENSION, true));
    }

    @Test
    void the_table_knows_every_ground() {
        var breach = scene.file(scene.report(dossier, BreachGround.S1)).breach();
        for (var ground : BreachGround.values()) {
            var other = new Breach(
                    breach.id(),
                    breach.number(),
                    breach.label(),
                    breach.professional(),
                    ground,
                    "",
                    breach.source(),
                    "",
                    breach.reportedAt());
            assertThat(proposals.of(BreachFile.of(dossier.read(), other)).measure())
                    .isNotNull();
        }
    }

    @Test
    void all_of_the_grant_is_proposed_back_before_any_activity_and_nothing_for_an_ordinary_ground_after() {
        var file = scene.file(scene.report(dossier, BreachGround.S4));
        assertThat(repayments.proposal(file))
                .isEqualTo(new RepaymentProposal(50_000, 50_000, "aucune activité n’a été relevée"));

        log.log(scene.labelOf(dossier), List.of(log.now()), Activity.undetailed(180));

        assertThat(repayments.proposal(file).cents()).isZero();
        var republican = scene.file(scene.report(dossier, BreachGround.S13));
        assertThat(repayments.proposal(republican).cents()).isBetween(1L, 50_000L);
    }

    @Test
    void the_same_report_sent_twice_is_there_once() {
        assertThat(scene.report(dossier, BreachGround.S4)).isEqualTo(scene.report(dossier, BreachGround.S4));
        assertThat(dossier).waitsFor("qualifyBreach");
    }

    private List<String> lines(String label) {
        return directory.lines().stream()
                .map(line -> line.label())
                .filter(label::equals)
                .toList();
    }

    private void begin(long breach, String label, String kind, String until) {
        database.sql(
                        "insert into suspension (breach, label, kind, since, until) values (?, ?, ?, '2027-07-01', ?::date)")
                .params(breach, label, kind, until)
                .update();
    }

    private void refused(String login, long breach, String sentence) {
        SuspensionScene.as(
                login,
                () -> assertThatThrownBy(
                                () -> transaction.executeWithoutResult(status -> decisions.decide(breach, SUSPENDED)))
                        .satisfies(refusal -> assertThat(refusal.getMessage().replace('\u00a0', ' '))
                                .contains(sentence)));
    }
}
