package fr.pdn.labelling.portal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The texts of the procedure that people agree to, and the steps in which they do. */
public enum AgreementKind {
    CONVENTION("Convention de partenariat", "convention", Set.of("signConvention")),
    CHARTER("Charte des Promeneurs du Net", "charte", Set.of("signCharter", "countersignCharter")),
    MISSION_LETTER("Lettre de mission", "lettre-de-mission", Set.of("signMissionLetter"));

    private final String label;
    private final String path;
    private final Set<String> steps;

    AgreementKind(String label, String path, Set<String> steps) {
        this.label = label;
        this.path = path;
        this.steps = steps;
    }

    public String label() {
        return label;
    }

    /** Its page, below that of the dossier. */
    public String path() {
        return path;
    }

    static Optional<AgreementKind> agreedIn(String step) {
        return Arrays.stream(values()).filter(kind -> kind.steps.contains(step)).findFirst();
    }
}
