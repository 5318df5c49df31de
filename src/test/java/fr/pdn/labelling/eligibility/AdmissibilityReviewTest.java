package fr.pdn.labelling.eligibility;

import static fr.pdn.labelling.candidature.CandidatureState.COMPLETE;
import static fr.pdn.labelling.candidature.CandidatureState.INADMISSIBLE;
import static fr.pdn.labelling.candidature.CandidatureState.INCOMPLETE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_REVIEW;
import static fr.pdn.labelling.candidature.CandidatureState.IN_VERIFICATION;
import static fr.pdn.labelling.candidature.CandidatureState.LAPSED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AskedPiece;
import fr.pdn.labelling.candidature.PieceReason;
import fr.pdn.labelling.documents.DocumentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadline and pieces: the ways out of {@code admissibility-review}. */
@LabellingTest
class AdmissibilityReviewTest {
    private static final String REMINDER = "complementsReminder";
    private static final String OVERDUE = "complementsOverdue";

    @Autowired
    Procedure procedure;

    @Autowired
    Complements complements;

    @Autowired
    FormService forms;

    @Test
    void a_complete_candidature_is_admitted() {
        var dossier = procedure.file(Samples.oneProfessional());
        assertThat(dossier).isIn(IN_VERIFICATION).waitsFor("checkAdmissibility").hasRecorded(Act.EXAMINED);

        dossier.admit();

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, COMPLETE, IN_REVIEW)
                .hasPassedInOrder(
                        "verificationStarted",
                        "examineCandidature",
                        "proposeAdmissibility",
                        "recordExamination",
                        "checkAdmissibility",
                        "recordAdmissibility",
                        "onAdmissibility_ADMISSIBLE",
                        "notifyCompleteness",
                        "admissible")
                .hasRecorded(Act.ADMITTED, "instructeur", "")
                .hasSent("dossier-complete", "direction@ganivelles.example");
    }

    @Test
    void missing_pieces_are_asked_for_until_the_last_one_has_come() {
        var dossier = incomplete();
        assertThat(dossier)
                .isIn(INCOMPLETE)
                .waitsFor("provideComplements")
                .hasPassedInOrder("onAdmissibility_INCOMPLETE", "requestComplements", "provideComplements")
                .hasWritten("complements-requested", text -> assertThat(text).contains("Organigramme", "19 mars 2027"));

        dossier.send("ORGANISATION_CHART").structure("provideComplements");
        assertThat(dossier).waitsFor("checkAdmissibility");
        dossier.reviewer(
                "checkAdmissibility",
                "admissibility",
                "INCOMPLETE",
                "missingDocuments",
                List.of("PROFESSIONAL_PRESENTATION"));
        dossier.send("PROFESSIONAL_PRESENTATION")
                .structure("provideComplements")
                .admit();

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, INCOMPLETE, COMPLETE, IN_REVIEW)
                .hasPassedInOrder(
                        "recordComplements",
                        "acknowledgeComplements",
                        "acknowledgeComplements_examineCandidature",
                        "onAdmissibility_INCOMPLETE",
                        "provideComplements",
                        "acknowledgeComplements",
                        "admissible")
                .hasSent("complements-requested", 2)
                .hasSent("complements-received", 2)
                .hasNotSent("complements-reminder");
        assertThat(dossier.read().implicitRefusalOn()).isEqualTo(LocalDate.of(2027, 5, 14));
    }

    @Test
    void the_structure_is_reminded_before_the_time_is_up() {
        var dossier = incomplete().fire(REMINDER);

        assertThat(dossier)
                .isIn(INCOMPLETE)
                .waitsFor("provideComplements")
                .hasPassedInOrder(REMINDER, "remindComplements", "complementsReminded")
                .hasSent("complements-reminder", "coordination@calesseche.example")
                .hasWritten("complements-reminder", text -> assertThat(text).contains("19 mars 2027"));
    }

    @Test
    void nothing_is_received_when_nothing_was_sent() {
        var dossier = incomplete();

        assertThat(dossier)
                .refuses(
                        "Ajoutez au moins une des pièces demandées avant de les envoyer.",
                        d -> d.structure("provideComplements"));
    }

    @Test
    void a_complete_candidature_is_not_asked_for_nothing() {
        assertThat(procedure.file(Samples.oneProfessional()))
                .refuses(
                        "Cochez au moins une pièce à demander.",
                        d -> d.reviewer(
                                "checkAdmissibility",
                                "admissibility",
                                "INCOMPLETE",
                                "reason",
                                "L'organigramme est illisible."));
    }

    @Test
    void another_piece_is_asked_for_by_its_name() {
        assertThat(procedure.file(Samples.incomplete()))
                .refuses(
                        "Précisez l’autre pièce à demander.",
                        d -> d.reviewer(
                                "checkAdmissibility",
                                "admissibility",
                                "INCOMPLETE",
                                "missingDocuments",
                                List.of("OTHER")));
    }

    @Test
    void each_piece_is_asked_for_with_its_reason_and_answered_by_itself() {
        var dossier = procedure
                .file(Samples.incomplete())
                .at("2027-03-04T10:00:00+01:00")
                .reviewer(
                        "checkAdmissibility",
                        "admissibility",
                        "INCOMPLETE",
                        "missingDocuments",
                        List.of("ORGANISATION_CHART", "SPECIFIC_PROJECT", "OTHER"),
                        "specificProjectReason",
                        "UNREADABLE",
                        "specificProjectNote",
                        "La page 3 est floue.",
                        "otherNote",
                        "Les statuts à jour");
        assertThat(dossier)
                .isIn(INCOMPLETE)
                .hasWritten(
                        "complements-requested",
                        text -> assertThat(text)
                                .contains(
                                        "Organigramme de la structure (pièce manquante)",
                                        "(pièce illisible) : La page 3 est floue.",
                                        "Support complémentaire (pièce manquante) : Les statuts à jour"));
        assertThat(dossier.read().last(Act.COMPLEMENTS_REQUESTED).orElseThrow().texts("missing"))
                .containsExactly("ORGANISATION_CHART", "SPECIFIC_PROJECT", "OTHER");

        complements.unable(dossier.number(), DocumentKind.OTHER, "Ils sont en cours de révision.");
        dossier.sendNow("SPECIFIC_PROJECT").structure("provideComplements");

        assertThat(forms.getTaskFormVariables(dossier.idOf("checkAdmissibility"))
                        .get("brief")
                        .toString())
                .contains("pièce par pièce")
                .contains("Organigramme de la structure (pièce manquante)\u00a0: non reçue")
                .contains("(pièce illisible)\u00a0: reçue (piece.pdf)")
                .contains("la structure ne peut pas la fournir, «\u00a0Ils sont en cours de révision.\u00a0»");
    }

    @Test
    void a_piece_that_is_not_ticked_has_no_reason() {
        var dossier = procedure
                .file(Samples.incomplete())
                .reviewer(
                        "checkAdmissibility",
                        "admissibility",
                        "INCOMPLETE",
                        "specificProjectReason",
                        "OUTDATED",
                        "specificProjectNote",
                        "Ne sera lu par personne");

        assertThat(dossier).isIn(INCOMPLETE);
        assertThat(AskedPiece.of(dossier.read().last(Act.COMPLEMENTS_REQUESTED).orElseThrow()))
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.reason()).isEqualTo(PieceReason.MISSING))
                .noneSatisfy(piece -> assertThat(piece.note()).contains("personne"));
    }

    @Test
    void a_reason_is_one_of_those_the_form_offers() {
        assertThat(procedure.file(Samples.incomplete()))
                .refuses(
                        "Choisissez pourquoi demander cette pièce parmi les réponses proposées.",
                        d -> d.reviewer(
                                "checkAdmissibility",
                                "admissibility",
                                "INCOMPLETE",
                                "missingDocuments",
                                List.of("ORGANISATION_CHART"),
                                "organisationChartReason",
                                "UGLY"));
    }

    @Test
    void saying_that_every_piece_is_impossible_is_an_answer() {
        var dossier = incomplete();
        assertThat(dossier)
                .refuses(
                        "Cette pièce n'est pas demandée en ce moment.",
                        d -> complements.unable(d.number(), DocumentKind.OTHER, ""));
        AskedPiece.of(dossier.read().last(Act.COMPLEMENTS_REQUESTED).orElseThrow())
                .forEach(piece -> complements.unable(dossier.number(), piece.kind(), ""));

        dossier.structure("provideComplements");

        assertThat(dossier).waitsFor("checkAdmissibility").hasRecorded(Act.PIECE_UNAVAILABLE, Act.COMPLEMENTS_RECEIVED);
    }

    @Test
    void silence_lapses_only_when_a_reviewer_says_why() {
        var dossier = incomplete().fire(REMINDER).fire(OVERDUE);
        assertThat(dossier)
                .isIn(INCOMPLETE)
                .waitsFor("confirmLapse")
                .refuses(
                        "Un classement sans suite doit être motivé.",
                        d -> d.reviewer("confirmLapse", "lapseOutcome", "LAPSED"));

        dossier.reviewer("confirmLapse", "lapseOutcome", "LAPSED", "reason", "Aucune pièce reçue.");

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, INCOMPLETE, LAPSED)
                .hasPassedInOrder(
                        OVERDUE, "confirmLapse", "recordLapse", "onLapseOutcome_LAPSED", "notifyLapse", "lapsed")
                .hasRecorded(Act.DECLARED_LAPSED, "instructeur", "Aucune pièce reçue.")
                .hasWritten("candidature-lapsed", text -> assertThat(text).contains("Aucune pièce reçue."))
                .hasEnded();
    }

    @Test
    void the_time_is_extended_once_and_not_twice() {
        var dossier = incomplete().fire(OVERDUE).later(Duration.ofDays(1));
        dossier.reviewer("confirmLapse", "lapseOutcome", "EXTENDED", "reason", "Période de congés.");
        assertThat(dossier)
                .isIn(INCOMPLETE)
                .waitsFor("provideComplements")
                .hasPassedInOrder("confirmLapse", "onLapseOutcome_EXTENDED", "announceExtension", "provideComplements")
                .hasSent("time-extended", "coordination@calesseche.example")
                .hasWritten(
                        "time-extended",
                        text -> assertThat(text)
                                .contains("les pièces demandées", "Nouveau délai : jusqu", "Organigramme"))
                .hasRecorded(Act.TIME_EXTENDED, "instructeur", "Période de congés.");

        dossier.fire(REMINDER).fire(OVERDUE);

        assertThat(dossier)
                .refuses(
                        "Le délai a déjà été prolongé une fois.",
                        d -> d.reviewer("confirmLapse", "lapseOutcome", "EXTENDED", "reason", "Encore un peu."));
        dossier.reviewer("confirmLapse", "lapseOutcome", "LAPSED", "reason", "Toujours rien.");
        assertThat(dossier).isIn(LAPSED).hasEnded().hasPassed("provideComplements", 2);
    }

    @Test
    void a_late_candidature_is_inadmissible_for_a_written_reason() {
        var dossier = procedure.file(Samples.late());
        assertThat(dossier)
                .refuses(
                        "Une irrecevabilité doit être motivée.",
                        d -> d.reviewer("checkAdmissibility", "admissibility", "INADMISSIBLE"));

        dossier.reviewer(
                "checkAdmissibility",
                "admissibility",
                "INADMISSIBLE",
                "reason",
                "Déposée sept minutes après la clôture.");

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, INADMISSIBLE)
                .hasPassedInOrder("onAdmissibility_INADMISSIBLE", "notifyInadmissibility", "inadmissible")
                .hasRecorded(Act.DECLARED_INADMISSIBLE, "instructeur", "Déposée sept minutes après la clôture.")
                .hasWritten("candidature-inadmissible", text -> assertThat(text).contains("sept minutes", "recours"))
                .hasEnded();
    }

    @Test
    void a_late_candidature_is_admitted_by_a_derogation_with_a_reason() {
        var dossier = procedure.file(Samples.late());
        assertThat(dossier)
                .refuses("La candidature est hors délai : une dérogation doit être motivée.", FollowedDossier::admit);

        dossier.reviewer(
                "checkAdmissibility", "admissibility", "ADMISSIBLE", "reason", "Panne du téléservice attestée.");

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, COMPLETE, IN_REVIEW)
                .hasPassedInOrder("onAdmissibility_ADMISSIBLE", "admissible")
                .hasRecorded(Act.ADMITTED, "instructeur", "Panne du téléservice attestée.");
    }

    @Test
    void admitting_without_the_missing_pieces_needs_a_reason() {
        assertThat(procedure.file(Samples.incomplete()))
                .refuses("Votre constat diffère du contrôle automatique : indiquez pourquoi.", FollowedDossier::admit);
    }

    private FollowedDossier incomplete() {
        return procedure
                .file(Samples.incomplete())
                .at("2027-03-04T10:00:00+01:00")
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");
    }
}
