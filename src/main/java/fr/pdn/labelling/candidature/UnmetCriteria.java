package fr.pdn.labelling.candidature;

import java.util.Arrays;
import java.util.List;

/** The criteria that the examination of a dossier holds against it: a refusal names these, and no other. */
final class UnmetCriteria {
    private UnmetCriteria() {}

    static List<String> labels(Dossier dossier) {
        return of(dossier).stream().map(Criterion::label).toList();
    }

    /** What the automatic checks found against these criteria. */
    static List<Finding> findings(Dossier dossier) {
        var unmet = of(dossier);
        return found(dossier).stream()
                .filter(finding -> unmet.stream().anyMatch(criterion -> criterion.against(finding)))
                .toList();
    }

    private static List<Criterion> of(Dossier dossier) {
        var review = dossier.last(Act.REVIEWED).orElse(null);
        var findings = found(dossier);
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.unmet(review, findings))
                .toList();
    }

    private static List<Finding> found(Dossier dossier) {
        return dossier.examination().map(Examination::findings).orElse(List.of());
    }
}
