package fr.pdn.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Validation, return, directory: the ways through {@code label-award}. */
@LabellingTest
class LabelAwardTest {
    private static final String ENTRY = "https://www.promeneursdunet.fr/annuaire/fictif";

    @Autowired
    Procedure procedure;

    @Autowired
    Labels labels;

    @Autowired
    RuntimeService processes;

    @Test
    void a_label_is_awarded_and_entered_in_the_directory() {
        var dossier = procedure.ready(Samples.oneProfessional()).reviewer("validateLabel", "labelOutcome", "AWARDED");
        assertThat(dossier)
                .waitsFor("registerInDirectory")
                .hasSent("label-awarded", "familles@ganivelles.example", "direction@ganivelles.example")
                .hasSent("directory-entry-requested", "direction@ganivelles.example");

        dossier.structure("registerInDirectory", "directoryUrl", ENTRY)
                .coordination("checkDirectoryEntry", "directoryOutcome", "VERIFIED");

        assertThat(dossier)
                .hasPassedInOrder(
                        "awardStarted",
                        "validateLabel",
                        "recordLabel",
                        "onLabelOutcome_AWARDED",
                        "notifyLabel",
                        "requestDirectoryEntry",
                        "registerInDirectory",
                        "recordDirectoryEntry",
                        "checkDirectoryEntry",
                        "recordDirectoryCheck",
                        "onDirectoryOutcome_VERIFIED",
                        "awarded")
                .hasRecorded(Act.LABEL_AWARDED, Act.DIRECTORY_ENTRY_DECLARED, Act.DIRECTORY_ENTRY_VERIFIED)
                .hasEnded();
        assertThat(labels.of(dossier.read().candidature().id())).singleElement().satisfies(label -> {
            assertThat(label.number()).matches("PDNP17-L-2027-\\d{3}");
            assertThat(label.directoryUrl()).isEqualTo(ENTRY);
            assertThat(label.validUntil()).isEqualTo("2028-12-31");
        });
    }

    @Test
    void a_label_that_is_returned_is_awarded_once_the_coordination_has_completed_it() {
        var dossier = procedure.ready(Samples.oneProfessional());
        assertThat(dossier)
                .refuses(
                        "Indiquez à la coordination ce qui manque.",
                        d -> d.reviewer("validateLabel", "labelOutcome", "RETURNED"));

        dossier.reviewer("validateLabel", "labelOutcome", "RETURNED", "reason", "La charte est illisible.");
        assertThat(dossier)
                .waitsFor("completeFormalities")
                .hasPassedInOrder("onLabelOutcome_RETURNED", "completeFormalities")
                .hasRecorded(Act.LABEL_RETURNED, "instructeur", "La charte est illisible.")
                .hasNotSent("label-awarded");

        dossier.coordination("completeFormalities", "comment", "La charte est numérisée de nouveau.");
        assertThat(dossier)
                .waitsFor("validateLabel")
                .hasPassedInOrder("completeFormalities", "recordFormalities", "validateLabel");
        dossier.reviewer("validateLabel", "labelOutcome", "AWARDED");
        assertThat(dossier).hasRecorded(Act.FORMALITIES_COMPLETED, Act.LABEL_AWARDED);
    }

    @Test
    void no_label_is_awarded_while_a_formality_is_missing() {
        var dossier = procedure.accepted(Samples.threeProfessionals());
        processes.startProcessInstanceByKey("label-award", dossier.number(), Map.of("professional", "D2-P1"));

        assertThat(dossier)
                .refuses(
                        "Le label ne peut pas encore être délivré. Il manque : la convention signée par la structure et la Caf, "
                                + "la charte signée par le professionnel et son employeur, la lettre de mission signée, "
                                + "la formation initiale, les comptes Facebook et Instagram vérifiés.",
                        d -> d.reviewer("validateLabel", "labelOutcome", "AWARDED"));

        dossier.about("D2-P1").structure("signMissionLetter", "missionLetterOutcome", "SIGNED");
        dossier.about("D2-P1").coordination("enrolInSession", "exempted", true, "reason", "Formée en 2026.");
        dossier.about("D2-P2").declareProfiles().coordination("checkSocialProfiles", "profilesOutcome", "VERIFIED");
        assertThat(dossier)
                .refuses(
                        "Le label ne peut pas encore être délivré. Il manque : la convention signée par la structure et la Caf, "
                                + "la charte signée par le professionnel et son employeur, les comptes Facebook et Instagram vérifiés.",
                        d -> d.reviewer("validateLabel", "labelOutcome", "AWARDED"));
        assertThat(labels.of(dossier.read().candidature().id())).isEmpty();
    }

    @Test
    void an_entry_that_does_not_fit_is_corrected() {
        var dossier = labelled()
                .structure("registerInDirectory", "directoryUrl", "https://www.promeneursdunet.fr/annuaire/autre")
                .coordination(
                        "checkDirectoryEntry",
                        "directoryOutcome",
                        "TO_CORRECT",
                        "reason",
                        "Page d'une autre structure.");
        assertThat(dossier)
                .waitsFor("registerInDirectory")
                .hasPassedInOrder("onDirectoryOutcome_TO_CORRECT", "requestDirectoryEntry", "registerInDirectory")
                .hasSent("directory-entry-requested", 2)
                .hasWritten(
                        "directory-entry-requested", text -> assertThat(text).contains("Page d'une autre structure."))
                .hasRecorded(Act.DIRECTORY_ENTRY_TO_CORRECT);

        dossier.structure("registerInDirectory", "directoryUrl", ENTRY)
                .coordination("checkDirectoryEntry", "directoryOutcome", "VERIFIED");
        assertThat(dossier).hasEnded();
        assertThat(labels.of(dossier.read().candidature().id()).get(0).directoryUrl())
                .isEqualTo(ENTRY);
    }

    @Test
    void the_structure_is_reminded_of_the_directory() {
        var dossier = labelled().fire("directoryReminder");

        assertThat(dossier)
                .waitsFor("registerInDirectory")
                .hasPassedInOrder("directoryReminder", "remindDirectoryEntry", "directoryReminded")
                .hasSent("directory-entry-reminder", "direction@ganivelles.example")
                .hasWritten("directory-entry-reminder", text -> assertThat(text).contains("20 mars 2027"));
    }

    private FollowedDossier labelled() {
        return procedure.ready(Samples.oneProfessional()).reviewer("validateLabel", "labelOutcome", "AWARDED");
    }
}
