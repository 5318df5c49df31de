package fr.pdn.labelling.portal.process;

import java.util.Collection;
import java.util.stream.Stream;

/** Who does a step, in words for a structure. */
public enum StepActor {
    STRUCTURE("", "vous (la structure)"),
    PROFESSIONAL("", "le professionnel"),
    REVIEWERS("caf-reviewers", "la Caf (instruction)"),
    COORDINATION("coordination", "la coordination du réseau"),
    /** Its members are asked one by one, by name. */
    COMMITTEE("", "les instances de suivi"),
    DIRECTORS("caf-directors", "la direction de la Caf"),
    PAYMENTS("caf-payments", "le service de paiement de la Caf");

    private final String group;
    private final String words;

    StepActor(String group, String words) {
        this.group = group;
        this.words = words;
    }

    public String words() {
        return words;
    }

    static StepActor of(Collection<String> groups) {
        return Stream.of(values())
                .filter(actor -> groups.contains(actor.group))
                .findFirst()
                .orElse(COMMITTEE);
    }
}
