package fr.pdn.labelling.demo;

import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.label.directory.Coordinates;
import fr.pdn.labelling.label.directory.DirectoryPlaces;
import fr.pdn.labelling.report.ReportOpening;
import fr.pdn.labelling.suspension.BreachGround;
import fr.pdn.labelling.suspension.BreachReporting;
import fr.pdn.labelling.suspension.BreachSource;
import fr.pdn.labelling.suspension.ReportedBreach;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What becomes of the labels of the demonstration: one is in the national directory, and its report of the year already asked
 * for; one is suspended in urgency since.
 */
@Component
@Profile("!production")
class DemonstrationLabels {
    /** No town is really there: the towns are invented, and stand where a map looks well. */
    private static final Map<String, Coordinates> PLACES = Map.of(
            "Aulnis-Plage", at("46.16210", "-1.22870"),
            "Port-Ganivelle", at("45.94120", "-0.96230"),
            "Boutonne-le-Bourg", at("45.74630", "-0.63380"));

    private final DemonstrationPeople people;
    private final Dossiers dossiers;
    private final Labels labels;
    private final BreachReporting reporting;
    private final DirectoryPlaces places;
    private final ReportOpening reports;
    private final Clock clock;

    DemonstrationLabels(
            DemonstrationPeople people,
            Dossiers dossiers,
            Labels labels,
            BreachReporting reporting,
            DirectoryPlaces places,
            ReportOpening reports,
            Clock clock) {
        this.people = people;
        this.dossiers = dossiers;
        this.labels = labels;
        this.reporting = reporting;
        this.places = places;
        this.reports = reports;
        this.clock = clock;
    }

    void followUp(String number, Phase phase) {
        var label = labels.of(dossiers.get(number).candidature().id()).get(0);
        people.as("coordination", () -> place(label, phase));
        if (phase.reaches(Phase.LISTED)) {
            people.complete(
                    phase.email("direction"),
                    number,
                    "registerInDirectory",
                    Map.of("directoryUrl", "https://www.promeneursdunet.fr/annuaire/fictif-" + label.siret()));
            people.complete("coordination", number, "checkDirectoryEntry", Map.of("directoryOutcome", "VERIFIED"));
        }
        if (phase == Phase.LISTED) {
            reports.ask(number, LocalDate.now(clock).getYear());
        }
        if (phase == Phase.LABEL_SUSPENDED) {
            suspend(number, label);
        }
    }

    private Label place(Label label, Phase phase) {
        PLACES.entrySet().stream()
                .filter(place -> phase.town().startsWith(place.getKey()))
                .forEach(place -> places.give(label.siret(), place.getValue()));
        return label;
    }

    /** In urgency: the structure still has its time to answer. */
    private void suspend(String number, Label label) {
        people.as(
                "coordination",
                () -> reporting.report(new ReportedBreach(
                        number,
                        label,
                        BreachGround.S6,
                        "Le compte professionnel donne des conseils médicaux à des parents (exemple fictif).",
                        BreachSource.COORDINATION)));
        people.complete(
                "instructeur",
                number,
                "qualifyBreach",
                Map.of(
                        "breachQualification", "URGENT",
                        "reason", "Des conseils dangereux restent en ligne (exemple fictif).",
                        "expected", "Retirer ces publications et dire comment elles seront relues."));
        people.complete("direction", number, "signFormalNotice", Map.of("noticeOutcome", "SIGNED"));
    }

    private static Coordinates at(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
