package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Those of a structure whose label has not ended and who are not known to leave. */
@Component
class LabelledPeople {
    private final Labels labels;
    private final Clock clock;

    LabelledPeople(Labels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    boolean noneIn(Dossier dossier) {
        return in(dossier).isEmpty();
    }

    boolean include(Dossier dossier, String professional) {
        return in(dossier).stream().anyMatch(label -> label.professional().equals(professional));
    }

    /** Refs of those the structure counts on: labelled or on the way to it, and not known to leave. */
    List<String> present(Dossier dossier) {
        return dossier.retained().stream()
                .filter(ref -> LastDay.of(dossier, ref).isEmpty())
                .filter(ref -> labels.of(dossier.candidature().id(), ref)
                        .map(label -> label.on(today()) != LabelState.ENDED)
                        .orElseGet(() -> !gaveUp(dossier, ref)))
                .toList();
    }

    private static boolean gaveUp(Dossier dossier, String ref) {
        return dossier.lastAbout(
                        ref,
                        Act.ARRIVAL_ABANDONED,
                        Act.ABANDONMENT_NOTED,
                        Act.CHARTER_DECLINED,
                        Act.MISSION_LETTER_DECLINED)
                .isPresent();
    }

    /** What a form offers to choose from. */
    Map<String, Object> options(Dossier dossier) {
        return Map.of(
                "labelledOptions",
                in(dossier).stream()
                        .map(label -> Map.of(
                                "value", label.professional(), "label", label.firstName() + " " + label.lastName()))
                        .toList());
    }

    private List<Label> in(Dossier dossier) {
        return labels.of(dossier.candidature().id()).stream()
                .filter(label -> label.on(today()) != LabelState.ENDED)
                .filter(label -> LastDay.of(dossier, label.professional()).isEmpty())
                .toList();
    }

    LocalDate today() {
        return FrenchDates.dayOf(clock.instant());
    }
}
