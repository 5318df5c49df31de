package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.candidature.checks.Rna;
import fr.pdn.labelling.candidature.checks.Siret;
import fr.pdn.labelling.documents.StoredDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The automatic checks of a filed candidature. They propose; people decide. */
@Component
class Examiner {
    private final Criteria criteria;
    private final StartupGrant grant;

    Examiner(Criteria criteria, StartupGrant grant) {
        this.criteria = criteria;
        this.grant = grant;
    }

    /** Everything but the admissibility, which its table proposes from these facts. */
    Examination examine(Candidature candidature, Campaign campaign, List<StoredDocument> documents, boolean duplicate) {
        var answers = candidature.answers();
        var pieces = new RequiredDocuments(answers, documents);
        var findings = new ArrayList<Finding>();
        var byProfessional = new LinkedHashMap<String, Eligibility>();
        for (var professional : answers.professionals()) {
            var own = criteria.of(professional, campaign);
            findings.addAll(own);
            byProfessional.put(professional.ref(), level(own));
        }
        long onScale = grant.cents(answers.professionals().size());
        var common = criteria.of(answers, campaign);
        findings.addAll(common);
        return new Examination(
                null,
                lateBy(candidature, campaign),
                pieces.missing(),
                pieces.withoutPresentation(),
                checks(candidature, campaign, pieces, findings),
                eligibility(level(common), byProfessional),
                byProfessional,
                findings,
                new Flags(candidature, campaign, documents, duplicate, onScale).raised(),
                onScale);
    }

    private static Eligibility level(List<Finding> findings) {
        return Eligibility.worst(findings.stream().map(Finding::level).toList());
    }

    /** One professional who cannot be retained leaves the dossier to examine; all of them make it non compliant. */
    private static Eligibility eligibility(Eligibility common, Map<String, Eligibility> byProfessional) {
        var levels = byProfessional.values();
        boolean none = !levels.isEmpty() && levels.stream().allMatch(Eligibility.NON_COMPLIANT::equals);
        boolean some = levels.contains(Eligibility.NON_COMPLIANT);
        var ofProfessionals =
                none ? Eligibility.NON_COMPLIANT : some ? Eligibility.TO_EXAMINE : Eligibility.worst(levels);
        return Eligibility.worst(List.of(common, ofProfessionals));
    }

    private static Map<String, Boolean> checks(
            Candidature candidature, Campaign campaign, RequiredDocuments pieces, List<Finding> findings) {
        Answers answers = candidature.answers();
        var checks = new LinkedHashMap<String, Boolean>();
        checks.put("siret", Siret.isValid(answers.structure().siret()));
        if (answers.structure().rna() != null) {
            checks.put("rna", Rna.isValid(answers.structure().rna()));
        }
        checks.put("deadline", campaign.inTime(candidature.submittedAt()));
        checks.put("documents", pieces.missing().isEmpty());
        checks.put("budgetBalanced", answers.budget().balanced());
        checks.put("budgetStaff", answers.budget().spentOn("PRESENCE_STAFF") > 0);
        checks.put(
                "budgetRunningCosts",
                !answers.budget().lines("STARTUP_RUNNING_COSTS").isEmpty());
        checks.put("hours", none(findings, "E05_HOURS"));
        checks.put("employment", none(findings, "E04_VOLUNTEER", "E04_SELF_EMPLOYED"));
        return checks;
    }

    private static boolean none(List<Finding> findings, String... codes) {
        return findings.stream().noneMatch(f -> List.of(codes).contains(f.code()));
    }

    private static String lateBy(Candidature candidature, Campaign campaign) {
        if (campaign.inTime(candidature.submittedAt())) {
            return null;
        }
        var late = Duration.between(campaign.closesAt(), candidature.submittedAt());
        return "%02d:%02d:%02d".formatted(late.toHours(), late.toMinutesPart(), late.toSecondsPart());
    }
}
