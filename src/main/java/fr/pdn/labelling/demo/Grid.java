package fr.pdn.labelling.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A review grid with the same score everywhere. */
final class Grid {
    private static final List<String> CRITERIA = List.of(
            "clarity",
            "presenceInProject",
            "articulation",
            "mandate",
            "qualification",
            "voluntaryRecourse",
            "generalist",
            "profilesAndBudget");

    private Grid() {}

    static Map<String, Object> of(String proposal, int score, String reason) {
        var grid = new HashMap<String, Object>();
        CRITERIA.forEach(criterion -> grid.put(criterion, score));
        grid.put("reviewProposal", proposal);
        grid.put("reason", reason);
        return grid;
    }
}
