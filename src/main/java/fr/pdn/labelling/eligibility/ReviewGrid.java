package fr.pdn.labelling.eligibility;

import java.util.Map;
import java.util.stream.IntStream;

/** The review grid: eight criteria of the cahier des charges §3, each 0 absent, 1 insufficient, 2 satisfactory, 3 very satisfactory. */
public record ReviewGrid(
        int clarity,
        int presenceInProject,
        int articulation,
        int mandate,
        int qualification,
        int voluntaryRecourse,
        int generalist,
        int profilesAndBudget) {

    public int total() {
        return IntStream.of(
                        clarity,
                        presenceInProject,
                        articulation,
                        mandate,
                        qualification,
                        voluntaryRecourse,
                        generalist,
                        profilesAndBudget)
                .sum();
    }

    /** What the review's act says. */
    Map<String, Object> with(Opinion proposal, Opinion onGrid, String reason) {
        return Map.of("grid", this, "total", total(), "proposal", proposal, "onGrid", onGrid, "reason", reason);
    }
}
