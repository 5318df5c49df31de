package fr.pdn.labelling.candidature;

import java.util.Collection;
import java.util.Comparator;

/** The outcome of the automatic checks of the criteria, from best to worst. Only a person refuses. */
public enum Eligibility {
    COMPLIANT("conforme"),
    TO_EXAMINE("à examiner"),
    NON_COMPLIANT("non conforme");

    private final String label;

    Eligibility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Eligibility worst(Collection<Eligibility> levels) {
        return levels.stream().max(Comparator.naturalOrder()).orElse(COMPLIANT);
    }
}
