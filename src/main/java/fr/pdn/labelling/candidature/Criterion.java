package fr.pdn.labelling.candidature;

import java.util.List;
import java.util.Set;

/** The criteria of the review, in the order of the cahier des charges §3, with what the automatic checks say of each. */
enum Criterion {
    SCOPE(null, "Champ de la parentalité, profil et territoire (§ 2)", "E01", "E02", "E11"),
    CLARITY("clarity", "Clarté et cohérence du projet"),
    PRESENCE_IN_PROJECT("presenceInProject", "Présence éducative inscrite dans le projet de la structure", "E03"),
    ARTICULATION("articulation", "Articulation avec le projet parentalité et le numérique"),
    MANDATE("mandate", "Professionnel missionné par son employeur", "E04"),
    QUALIFICATION("qualification", "Qualification, expérience et trois heures par semaine", "E05"),
    VOLUNTARY_RECOURSE("voluntaryRecourse", "Recours volontaire des parents", "E06"),
    GENERALIST("generalist", "Entrée parentalité généraliste", "E07"),
    PROFILES_AND_BUDGET("profilesAndBudget", "Comptes professionnels et budget", "E09", "E10");

    private static final int INSUFFICIENT = 1;
    private static final String[] MARKS = {"0 – absent", "1 – insuffisant", "2 – satisfaisant", "3 – très satisfaisant"
    };

    private final String gridKey;
    private final String label;
    private final Set<String> findings;

    Criterion(String gridKey, String label, String... findings) {
        this.gridKey = gridKey;
        this.label = label;
        this.findings = Set.of(findings);
    }

    String label() {
        return label;
    }

    boolean concerns(Finding finding) {
        return findings.contains(finding.code().substring(0, "E00".length()));
    }

    /** What a person graded counts more than what a check found. */
    boolean unmet(RecordedAct review, List<Finding> findings) {
        return review == null || gridKey == null
                ? findings.stream().anyMatch(finding -> against(finding))
                : mark(review) <= INSUFFICIENT;
    }

    /** Whether the check says that this criterion is not met. */
    boolean against(Finding finding) {
        return concerns(finding) && finding.level() == Eligibility.NON_COMPLIANT;
    }

    private int mark(RecordedAct review) {
        return review.detail().path("grid").path(gridKey).asInt();
    }

    /** @param review the grid's act, null as long as nobody has reviewed */
    String verdict(RecordedAct review) {
        if (review == null) {
            return "Pas d’examen au fond";
        }
        if (gridKey == null) {
            return "Examiné par l’instruction";
        }
        return MARKS[mark(review)];
    }
}
