package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.engine.Decisions;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The criteria of the cahier des charges §3 that a machine can read, asked of the table « eligibility ». */
@Component
class Criteria {
    private static final List<String> INPUTS = List.of(
            "profile",
            "employmentStatus",
            "employedByStructure",
            "weeklyHours",
            "minimumWeeklyHours",
            "duringWorkingHours",
            "facebookCommitment",
            "instagramCommitment",
            "worksInParenting",
            "regularContactWithParents",
            "presenceInHostProject",
            "referredByThirdParties",
            "voluntaryRecourse",
            "approach",
            "generalistApproach",
            "presenceStaffCents",
            "evaluationLines",
            "runningCostLines",
            "territory");
    private final Decisions decisions;

    Criteria(Decisions decisions) {
        this.decisions = decisions;
    }

    List<Finding> of(Answers.Professional professional, Campaign campaign) {
        var inputs = new HashMap<String, Object>();
        inputs.put("profile", professional.profile());
        inputs.put("employmentStatus", professional.employmentStatus());
        inputs.put("employedByStructure", professional.employedByStructure());
        inputs.put("weeklyHours", number(professional.weeklyHours()));
        inputs.put("minimumWeeklyHours", number(campaign.minimumWeeklyHours()));
        inputs.put("duringWorkingHours", professional.duringWorkingHours());
        inputs.put("facebookCommitment", professional.facebookCommitment());
        inputs.put("instagramCommitment", professional.instagramCommitment());
        return findings(inputs, professional.ref());
    }

    List<Finding> of(Answers answers, Campaign campaign) {
        var project = answers.project();
        var structure = answers.structure();
        var inputs = new HashMap<String, Object>();
        inputs.put("worksInParenting", structure.worksInParenting());
        inputs.put("regularContactWithParents", structure.regularContactWithParents());
        inputs.put("presenceInHostProject", project.presenceInHostProject());
        inputs.put("referredByThirdParties", project.referredByThirdParties());
        inputs.put(
                "voluntaryRecourse",
                !Boolean.FALSE.equals(project.voluntaryRecourse()) && answers.committed("voluntaryRecourse"));
        inputs.put("approach", project.approach());
        inputs.put("generalistApproach", answers.committed("generalistApproach"));
        inputs.put("presenceStaffCents", answers.budget().spentOn("PRESENCE_STAFF"));
        inputs.put("evaluationLines", answers.budget().lines("EVALUATION_STAFF").size());
        inputs.put(
                "runningCostLines",
                answers.budget().lines("STARTUP_RUNNING_COSTS").size());
        inputs.put(
                "territory",
                structure.postalCode() != null && structure.postalCode().startsWith(campaign.department()));
        return findings(inputs, null);
    }

    private List<Finding> findings(Map<String, Object> inputs, String professional) {
        INPUTS.forEach(name -> inputs.putIfAbsent(name, null));
        return decisions.evaluate("eligibility", inputs).stream()
                .map(rule -> new Finding(
                        (String) rule.get("code"),
                        Eligibility.valueOf((String) rule.get("level")),
                        professional,
                        (String) rule.get("reason"),
                        (String) rule.get("article")))
                .toList();
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
