package fr.pdn.labelling.candidature;

import static fr.pdn.labelling.candidature.CandidatureState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A structure withdraws before the decision, and not after it. */
@LabellingTest
class WithdrawalTest {
    private static final String NO_LONGER =
            "Votre candidature n’est plus en cours d’examen : elle ne peut plus être retirée.";

    @Autowired
    Procedure procedure;

    @ParameterizedTest(name = "{0}")
    @MethodSource("momentsBeforeTheDecision")
    void a_structure_withdraws_at_any_time_before_the_decision(
            String moment, Function<WithdrawalTest, FollowedDossier> there) {
        var dossier = there.apply(this).withdraw();

        assertThat(dossier)
                .isIn(WITHDRAWN)
                .hasPassedInOrder(
                        "withdrawal",
                        "withdrawalRequested",
                        "recordWithdrawal",
                        "notifyWithdrawal",
                        "candidatureWithdrawn")
                .hasRecorded(Act.WITHDRAWN_BY_STRUCTURE)
                .hasSent("candidature-withdrawn", 2)
                .hasEnded();
    }

    static Stream<Arguments> momentsBeforeTheDecision() {
        return Stream.of(
                moment("while it is verified", t -> t.procedure.file(Samples.oneProfessional())),
                moment(
                        "while pieces are asked for",
                        t -> t.procedure
                                .file(Samples.incomplete())
                                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE")),
                moment("during the review", t -> t.procedure.underReview(Samples.oneProfessional())),
                moment("in committee", t -> t.procedure.inCommittee(Samples.oneProfessional())),
                moment("while questions wait for an answer", WithdrawalTest::deferred),
                moment("when the director has it on the desk", t -> t.procedure.toDecide(Samples.oneProfessional())));
    }

    @Test
    void after_the_decision_there_is_nothing_left_to_withdraw() {
        var accepted = procedure.accepted(Samples.oneProfessional());
        var refused = procedure
                .toDecide(Samples.oneProfessional())
                .director("decideCandidature", "decision", "REFUSED", "reason", "Crédits épuisés.");
        var withdrawn = procedure.file(Samples.oneProfessional()).withdraw();

        assertThat(List.of(accepted, refused, withdrawn))
                .allSatisfy(dossier -> assertThat(dossier).refuses(NO_LONGER, FollowedDossier::withdraw));
    }

    @Test
    void a_withdrawn_candidature_has_no_date_left_to_watch() {
        var dossier = procedure.underReview(Samples.oneProfessional()).withdraw();

        assertThat(dossier.timers()).isEmpty();
        assertThat(dossier.read().state()).isEqualTo(CandidatureState.WITHDRAWN);
    }

    private FollowedDossier deferred() {
        return procedure
                .inCommittee(Samples.oneProfessional())
                .hearTheMembers()
                .conclude("DEFERRED", List.of(), "Quels créneaux seront tenus ?");
    }

    private static Arguments moment(String name, Function<WithdrawalTest, FollowedDossier> there) {
        return Arguments.of(name, there);
    }
}
