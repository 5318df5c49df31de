package fr.pdn.labelling.candidature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** What a decision says: its author, its reasons, whom it retains (CRPA L. 211-5, L. 212-1). */
@Component
class DecisionFacts {
    private final SignatoryFacts signatories;

    DecisionFacts(SignatoryFacts signatories) {
        this.signatories = signatories;
    }

    void put(Map<String, Object> facts, Dossier dossier) {
        var act = dossier.last(
                        Act.DECIDED_ACCEPTED, Act.DECIDED_REFUSED, Act.DECLARED_INADMISSIBLE, Act.DECLARED_LAPSED)
                .orElseThrow();
        ReviewFacts.put(facts, dossier);
        facts.put("decision", decision(dossier, act));
        facts.put("signatory", signatories.of(act));
        if (act.kind() == Act.DECLARED_LAPSED) {
            putRequest(facts, dossier);
        }
    }

    private static Map<String, Object> decision(Dossier dossier, RecordedAct act) {
        var retained = StreamSupport.stream(act.detail().path("retained").spliterator(), false)
                .map(ref -> ref.asText())
                .toList();
        var notRetained = people(dossier, ref -> !retained.contains(ref));
        var partly = act.kind() == Act.DECIDED_ACCEPTED && !notRetained.isEmpty();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("outcome", outcome(act.kind(), partly));
        facts.put("title", title(act.kind(), partly));
        facts.put("decidedAt", act.at());
        facts.put("reason", act.text("reason"));
        facts.put("unmet", UnmetCriteria.labels(dossier));
        facts.put("retained", people(dossier, retained::contains));
        facts.put("notRetained", notRetained);
        facts.put("grantCents", act.detail().path("grantCents").asLong());
        return facts;
    }

    private static String outcome(Act act, boolean partly) {
        return switch (act) {
            case DECIDED_ACCEPTED -> partly ? "PARTLY_ACCEPTED" : "ACCEPTED";
            case DECIDED_REFUSED -> "REFUSED";
            case DECLARED_INADMISSIBLE -> "INADMISSIBLE";
            default -> "LAPSED";
        };
    }

    private static String title(Act act, boolean partly) {
        if (act == Act.DECIDED_REFUSED) {
            return "Décision\u00a0: votre candidature n’est pas retenue";
        }
        return "Décision\u00a0: votre candidature est retenue" + (partly ? " en partie" : "");
    }

    private static List<Map<String, Object>> people(Dossier dossier, Predicate<String> wanted) {
        return dossier.answers().professionals().stream()
                .filter(person -> wanted.test(person.ref()))
                .map(StructureFacts::person)
                .toList();
    }

    /** What was asked for in vain: pieces, or answers to the committee's questions. */
    private static void putRequest(Map<String, Object> facts, Dossier dossier) {
        var request =
                dossier.last(Act.COMPLEMENTS_REQUESTED, Act.COMMITTEE_DEFERRED).orElseThrow();
        var due = dossier.since(request.kind()).stream()
                .filter(act -> act.kind() == Act.TIME_EXTENDED)
                .findFirst()
                .orElse(request);
        facts.put("requestedAt", request.at());
        facts.put("dueOn", due.text("dueOn"));
        facts.put("missingDocuments", ExaminationWords.missing(dossier, request));
        facts.put("question", request.kind() == Act.COMMITTEE_DEFERRED ? request.text("reason") : "");
    }
}
