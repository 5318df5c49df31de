package fr.pdn.labelling.eligibility;

import static fr.pdn.labelling.candidature.CandidatureState.ACCEPTED;
import static fr.pdn.labelling.candidature.CandidatureState.COMPLETE;
import static fr.pdn.labelling.candidature.CandidatureState.DEFERRED;
import static fr.pdn.labelling.candidature.CandidatureState.IN_COMMITTEE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_REVIEW;
import static fr.pdn.labelling.candidature.CandidatureState.IN_VERIFICATION;
import static fr.pdn.labelling.candidature.CandidatureState.LAPSED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committee asks the structure something before it says yes or no. */
@LabellingTest
class DeferralTest {
    @Autowired
    Procedure procedure;

    @Test
    void a_deferred_candidature_is_reviewed_again_with_the_answers() {
        var dossier = heard();
        assertThat(dossier)
                .refuses(
                        "Indiquez les précisions demandées à la structure.",
                        d -> d.conclude("DEFERRED", List.of(), ""));

        dossier.conclude("DEFERRED", List.of(), "Quels créneaux seront tenus ?");
        assertThat(dossier)
                .isIn(DEFERRED)
                .waitsFor("answerQuestions")
                .hasPassedInOrder("onCommitteeOpinion_DEFERRED", "requestPrecisions", "answerQuestions")
                .hasWritten(
                        "precisions-requested",
                        text -> assertThat(text).containsOnlyOnce("Quels créneaux seront tenus ?"));

        dossier.structure("answerQuestions", "answer", "Le mardi et le jeudi soir.");
        assertThat(dossier)
                .isIn(IN_REVIEW)
                .hasPassedInOrder("answerQuestions", "recordAnswers", "openReview")
                .hasRecorded(Act.PRECISIONS_GIVEN);
        dossier.review("FAVOURABLE", "")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "")
                .director("decideCandidature", "decision", "ACCEPTED");
        assertThat(dossier)
                .wentThrough(
                        IN_VERIFICATION,
                        COMPLETE,
                        IN_REVIEW,
                        IN_COMMITTEE,
                        DEFERRED,
                        IN_REVIEW,
                        IN_COMMITTEE,
                        ACCEPTED);
    }

    @Test
    void answers_that_do_not_come_lapse_the_candidature_after_one_extension() {
        var dossier = heard().conclude("DEFERRED", List.of(), "Quels créneaux seront tenus ?")
                .fire("precisionsOverdue");
        assertThat(dossier).isIn(DEFERRED).waitsFor("confirmLapse");

        dossier.reviewer("confirmLapse", "lapseOutcome", "EXTENDED", "reason", "Fermeture annuelle.");
        assertThat(dossier)
                .waitsFor("answerQuestions")
                .hasPassedInOrder(
                        "precisionsOverdue",
                        "confirmLapse",
                        "recordLapse",
                        "onLapseOutcome_EXTENDED",
                        "announceExtension",
                        "answerQuestions")
                .hasWritten("time-extended", text -> assertThat(text).contains("réponses aux questions du comité"));

        dossier.fire("precisionsOverdue");
        assertThat(dossier)
                .refuses(
                        "Le délai a déjà été prolongé une fois.",
                        d -> d.reviewer("confirmLapse", "lapseOutcome", "EXTENDED", "reason", "Encore."));
        dossier.reviewer("confirmLapse", "lapseOutcome", "LAPSED", "reason", "Toujours rien.");
        assertThat(dossier)
                .isIn(LAPSED)
                .hasPassedInOrder("answerQuestions", "onLapseOutcome_LAPSED", "notifyLapse", "lapsed")
                .hasSent("candidature-lapsed", 1)
                .hasWritten(
                        "candidature-lapsed",
                        text -> assertThat(text)
                                .contains("vos réponses aux questions du comité", "Questions restées sans réponse")
                                .doesNotContain("Pièces demandées"))
                .hasEnded();
    }

    @Test
    void more_time_for_answers_does_not_suspend_the_delay_of_implicit_refusal() {
        var dossier = procedure
                .file(Samples.incomplete())
                .at("2027-03-04T10:00:00+01:00")
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE")
                .send("ORGANISATION_CHART")
                .send("PROFESSIONAL_PRESENTATION")
                .structure("provideComplements")
                .admit()
                .review("FAVOURABLE", "")
                .hearTheMembers()
                .conclude("DEFERRED", List.of(), "Quels créneaux seront tenus ?")
                .fire("precisionsOverdue")
                .reviewer("confirmLapse", "lapseOutcome", "EXTENDED", "reason", "Fermeture annuelle.");

        assertThat(dossier.read().implicitRefusalOn()).isEqualTo(LocalDate.of(2027, 5, 14));
    }

    private FollowedDossier heard() {
        return procedure.inCommittee(Samples.threeProfessionals()).hearTheMembers();
    }
}
