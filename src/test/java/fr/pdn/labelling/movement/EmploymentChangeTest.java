package fr.pdn.labelling.movement;

import static fr.pdn.labelling.change.Announcement.EMPLOYMENT;
import static fr.pdn.labelling.change.Announcement.SUCCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.change.Newcomer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways through {@code employment-change}. */
@LabellingTest
class EmploymentChangeTest {
    private static final String STRUCTURE = "direction@ganivelles.example";
    private static final String PROFESSIONAL = "familles@ganivelles.example";

    @Autowired
    private Procedure procedure;

    private FollowedDossier dossier;

    @BeforeEach
    void changed() {
        dossier = procedure
                .ready(Samples.oneProfessional())
                .awardEveryLabel()
                .announce(EMPLOYMENT, change("VOLUNTEER", false))
                .announce(EMPLOYMENT, change("VOLUNTEER", false));
    }

    @Test
    void a_status_that_suits_changes_nothing() {
        assertThat(dossier.shown("reviewEmployment", "movement"))
                .contains("**Changement de statut de Solène SALICORNE", "Statut d’emploi : Bénévole", "bénévole");

        dossier.reviewer("reviewEmployment", "employmentReview", "COMPLIANT");

        assertThat(dossier)
                .hasPassed("employmentChanged", 1)
                .hasPassedInOrder(
                        "employmentChanged",
                        "reviewEmployment",
                        "recordEmploymentReview",
                        "onEmploymentReview_COMPLIANT",
                        "employmentAccepted")
                .hasNotRecorded(Act.LABEL_ENDED)
                .hasEnded();
    }

    @Test
    void a_structure_explains_and_the_label_goes_on() {
        assertThat(dossier)
                .refuses(
                        "Dites ce qui pose question : la structure lira votre motif.",
                        d -> d.reviewer("reviewEmployment", "employmentReview", "QUESTIONED"))
                .refuses(
                        "Un changement de cette personne attend déjà la réponse de la Caf : attendez-la.",
                        d -> d.announce(EMPLOYMENT, change("INTERN", true)));
        dossier.reviewer("reviewEmployment", "employmentReview", "QUESTIONED", "reason", "Bénévole ?")
                .structure("explainEmployment", "comment", "Un contrat suit en juin.");
        assertThat(dossier.shown("decideEmployment", "movement"))
                .contains("La structure explique : Un contrat suit en juin.");

        dossier.director("decideEmployment", "employmentDecision", "MAINTAINED");

        assertThat(dossier)
                .hasPassedInOrder(
                        "onEmploymentReview_QUESTIONED",
                        "askAboutEmployment",
                        "explainEmployment",
                        "recordExplanation",
                        "decideEmployment",
                        "recordEmploymentDecision",
                        "onEmploymentDecision_MAINTAINED",
                        "notifyLabelMaintained",
                        "labelMaintained")
                .hasSent("employment-questioned", STRUCTURE)
                .hasWritten("employment-questioned", text -> assertThat(text).contains("Bénévole ?"))
                .hasSent("label-maintained", STRUCTURE)
                .hasNotRecorded(Act.LABEL_ENDED)
                .hasEnded();
    }

    @Test
    void without_an_answer_a_director_decides_and_the_label_ends_with_a_reason() {
        dossier.reviewer("reviewEmployment", "employmentReview", "QUESTIONED", "reason", "Bénévole ?")
                .fire("explanationOverdue");
        assertThat(dossier)
                .waitsFor("decideEmployment")
                .refuses(
                        "La fin d'un label doit être motivée : la structure lira votre motif.",
                        d -> d.director("decideEmployment", "employmentDecision", "ENDED"));

        dossier.director("decideEmployment", "employmentDecision", "ENDED", "reason", "Plus de contrat de travail.");

        assertThat(dossier)
                .hasPassedInOrder(
                        "explanationOverdue",
                        "decideEmployment",
                        "onEmploymentDecision_ENDED",
                        "notifyLabelEnded",
                        "assureRelief",
                        "onRemainingTeam_NONE",
                        "requestSuccessor",
                        "successorAwaited")
                .hasRecorded(Act.LABEL_ENDED, "direction", "Plus de contrat de travail.")
                .hasSent("label-ended", STRUCTURE, PROFESSIONAL)
                .hasWritten(
                        "label-ended",
                        text -> assertThat(text)
                                .contains(
                                        "Plus de contrat de travail.",
                                        "Décision prise le",
                                        "par Dominique Direction – La direction de la Caf",
                                        "recours"))
                .hasSent("successor-requested", STRUCTURE)
                .refuses(
                        "Le label de cette personne n'est pas en cours.",
                        d -> d.announce(EMPLOYMENT, change("PERMANENT", true)));
    }

    @Test
    void whoever_lost_the_label_so_is_replaced_as_if_they_had_left() {
        dossier.reviewer("reviewEmployment", "employmentReview", "QUESTIONED", "reason", "Bénévole ?")
                .fire("explanationOverdue")
                .director("decideEmployment", "employmentDecision", "ENDED", "reason", "Plus de contrat de travail.")
                .announce(SUCCESSOR, Newcomer.inPlaceOf("D1-P1"))
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED");

        assertThat(dossier)
                .hasPassedInOrder("successorAccepted", "successionAssured", "assureRelief_labelEnded", "labelEnded")
                .hasWritten(
                        "arrival-accepted", text -> assertThat(text).contains("prenne la place de Solène SALICORNE"));
    }

    private static Map<String, Object> change(String status, boolean employed) {
        return Map.of(
                "professional",
                "D1-P1",
                "changedOn",
                "2027-05-01",
                "employmentStatus",
                status,
                "employedByStructure",
                employed);
    }
}
