package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The labels and conventions that a report may be about: those that have not ended. */
@Component
public class BreachTargets {
    private static final String CONVENTION = "-C";
    private final Labels labels;
    private final Clock clock;

    BreachTargets(Labels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    /** Each convention, then its labels. */
    public List<BreachTarget> all() {
        return labels.all().stream()
                .filter(label -> !ended(label))
                .flatMap(label -> Stream.of(convention(label), ofLabel(label)))
                .distinct()
                .toList();
    }

    public Optional<BreachTarget> label(String number) {
        return labels.find(number).map(BreachTargets::ofLabel);
    }

    public Optional<BreachTarget> convention(String number) {
        return labels.all().stream()
                .map(BreachTargets::convention)
                .filter(target -> target.reference().equals(number))
                .findFirst();
    }

    /** By either number. */
    public Optional<BreachTarget> find(String reference) {
        return label(reference).or(() -> convention(reference));
    }

    private static BreachTarget ofLabel(Label label) {
        return new BreachTarget(
                label.number(),
                label.candidature(),
                label,
                "Label %s – %s %s, %s"
                        .formatted(label.number(), label.firstName(), label.lastName(), label.structureName()));
    }

    private static BreachTarget convention(Label label) {
        var number = label.candidature() + CONVENTION;
        return new BreachTarget(
                number, label.candidature(), null, "Convention %s – %s".formatted(number, label.structureName()));
    }

    private boolean ended(Label label) {
        return label.on(LocalDate.ofInstant(clock.instant(), Campaign.PARIS)) == LabelState.ENDED;
    }
}
