package fr.pdn.labelling.candidature;

import static fr.pdn.labelling.candidature.CandidatureState.ACCEPTED;
import static fr.pdn.labelling.candidature.CandidatureState.IN_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two months of silence are a refusal: reviewers are warned before, and the day is noted. */
@LabellingTest
class ImplicitRefusalWatchTest {
    @Autowired
    Procedure procedure;

    @Test
    void reviewers_are_warned_three_times_before_silence_becomes_a_refusal() {
        var dossier = procedure.underReview(Samples.oneProfessional());

        dossier.fire("implicitRefusalWatchDue");
        assertThat(dossier)
                .hasPassedInOrder(
                        "implicitRefusalWatch",
                        "implicitRefusalWatchDue",
                        "checkImplicitRefusal",
                        "onImplicitRefusal_UPCOMING",
                        "alertImplicitRefusal",
                        "nextImplicitRefusalCheck")
                .hasWritten("implicit-refusal-alert", text -> assertThat(text).contains("18 avril 2027"));
        dossier.fire("nextImplicitRefusalCheck").fire("nextImplicitRefusalCheck");
        assertThat(dossier).hasSent("implicit-refusal-alert", 3).hasNotRecorded(Act.IMPLICITLY_REFUSED);

        dossier.fire("nextImplicitRefusalCheck");
        assertThat(dossier)
                .hasPassedInOrder("onImplicitRefusal_REACHED", "recordImplicitRefusal", "implicitRefusalRecorded")
                .hasRecorded(Act.IMPLICITLY_REFUSED)
                .hasSent("implicit-refusal-alert", 3)
                .isIn(IN_REVIEW)
                .waitsFor("giveCoordinationOpinion", "reviewEligibility");
    }

    @Test
    void a_favourable_decision_is_still_possible_after_the_date_of_implicit_refusal() {
        var dossier = procedure
                .underReview(Samples.oneProfessional())
                .fire("implicitRefusalWatchDue")
                .fire("nextImplicitRefusalCheck")
                .fire("nextImplicitRefusalCheck")
                .fire("nextImplicitRefusalCheck")
                .review("FAVOURABLE", "")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "")
                .director("decideCandidature", "decision", "ACCEPTED");

        assertThat(dossier).isIn(ACCEPTED).hasRecorded(Act.IMPLICITLY_REFUSED, Act.DECIDED_ACCEPTED);
    }

    @Test
    void a_request_for_pieces_postpones_the_date_and_its_alerts() {
        var dossier = procedure
                .file(Samples.incomplete())
                .at("2027-03-04T10:00:00+01:00")
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");
        assertThat(dossier.read().implicitRefusalOn()).isEqualTo(LocalDate.of(2027, 5, 17));

        dossier.fire("implicitRefusalWatchDue");
        assertThat(dossier)
                .hasPassedInOrder("onImplicitRefusal_POSTPONED", "nextImplicitRefusalCheck")
                .hasNotSent("implicit-refusal-alert");

        dossier.fire("nextImplicitRefusalCheck");
        assertThat(dossier)
                .hasSent("implicit-refusal-alert", 1)
                .hasWritten("implicit-refusal-alert", text -> assertThat(text).contains("17 mai 2027"));
    }

    @Test
    void pieces_that_come_early_bring_the_date_forward_and_the_alert_is_not_lost() {
        var dossier = procedure
                .file(Samples.incomplete())
                .at("2027-03-30T10:00:00+02:00")
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE")
                .fire("implicitRefusalWatchDue")
                .at("2027-04-04T10:00:00+02:00")
                .sendNow("ORGANISATION_CHART")
                .structure("provideComplements");
        assertThat(dossier.read().implicitRefusalOn()).isEqualTo(LocalDate.of(2027, 5, 7));

        dossier.fire("nextImplicitRefusalCheck");

        assertThat(dossier)
                .hasSent("implicit-refusal-alert", 1)
                .hasWritten("implicit-refusal-alert", text -> assertThat(text).contains("7 mai 2027"));
    }

    @Test
    void the_watch_ends_once_the_decision_is_taken() {
        var dossier = procedure.accepted(Samples.oneProfessional()).fire("implicitRefusalWatchDue");

        assertThat(dossier)
                .hasPassedInOrder("onImplicitRefusal_SETTLED", "implicitRefusalSettled")
                .hasNotRecorded(Act.IMPLICITLY_REFUSED)
                .hasNotSent("implicit-refusal-alert")
                .isIn(ACCEPTED);
    }
}
