package fr.pdn.labelling.candidature;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What a dossier's checks, review and opinions say, for documents. Opinions in lower case, as inside a sentence. */
final class ReviewFacts {
    private static final Map<String, String> OPINIONS = Map.of(
            "FAVOURABLE", "favorable",
            "PARTLY_FAVOURABLE", "favorable en partie",
            "RESERVED", "réservé",
            "UNFAVOURABLE", "défavorable",
            "ABSTAINED", "abstention",
            "DEFERRED", "ajourné, avec demande de précisions");

    private ReviewFacts() {}

    static void put(Map<String, Object> facts, Dossier dossier) {
        var review = dossier.last(Act.REVIEWED).orElse(null);
        facts.put("criteria", criteria(dossier, review));
        facts.put("review", review(review));
        facts.put("opinions", opinions(dossier));
    }

    static String opinion(RecordedAct act, String field) {
        return OPINIONS.getOrDefault(act.text(field), act.text(field));
    }

    private static List<Map<String, Object>> criteria(Dossier dossier, RecordedAct review) {
        var findings = dossier.examination().map(Examination::findings).orElse(List.of());
        return Arrays.stream(Criterion.values())
                .map(criterion -> criterion(dossier, criterion, findings, review))
                .toList();
    }

    private static Map<String, Object> criterion(
            Dossier dossier, Criterion criterion, List<Finding> findings, RecordedAct review) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("label", criterion.label());
        facts.put(
                "findings",
                findings.stream()
                        .filter(criterion::concerns)
                        .map(finding -> finding(dossier, finding))
                        .toList());
        facts.put("verdict", criterion.verdict(review));
        return facts;
    }

    private static Map<String, Object> finding(Dossier dossier, Finding finding) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("code", finding.code());
        facts.put("level", finding.level().label());
        facts.put("reason", finding.reason());
        facts.put("article", finding.article());
        facts.put(
                "about",
                dossier.answers()
                        .professional(finding.professional())
                        .map(Answers.Professional::fullName)
                        .orElse(""));
        return facts;
    }

    private static Map<String, Object> review(RecordedAct review) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("proposal", review == null ? "" : opinion(review, "proposal"));
        facts.put("total", review == null ? 0 : review.detail().path("total").asInt());
        facts.put("reason", review == null ? "" : review.text("reason"));
        return facts;
    }

    private static Map<String, Object> opinions(Dossier dossier) {
        var coordination = dossier.last(Act.COORDINATION_OPINION_GIVEN);
        var committee = dossier.last(Act.COMMITTEE_OPINION_GIVEN, Act.COMMITTEE_DEFERRED);
        var facts = new LinkedHashMap<String, Object>();
        facts.put(
                "coordination", coordination.map(act -> opinion(act, "opinion")).orElse("non rendu dans le délai"));
        facts.put(
                "coordinationReason",
                coordination.map(act -> act.text("comment")).orElse(""));
        facts.put("committee", committee.map(act -> opinion(act, "opinion")).orElse(""));
        facts.put("committeeReason", committee.map(act -> act.text("reason")).orElse(""));
        return facts;
    }

    /** Full names of the professionals that an act names. */
    static List<String> names(Dossier dossier, RecordedAct act, String field) {
        return StreamSupport.stream(act.detail().path(field).spliterator(), false)
                .flatMap(ref -> dossier.answers().professional(ref.asText()).stream())
                .map(Answers.Professional::fullName)
                .toList();
    }
}
