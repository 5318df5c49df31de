package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.GeneratedKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the letters of a breach say: notice, minutes, decisions with their reasons in law and in fact. */
@Component
class BreachFacts {
    private final SignatoryFacts signatories;

    BreachFacts(SignatoryFacts signatories) {
        this.signatories = signatories;
    }

    void put(Map<String, Object> facts, GeneratedKind kind, Dossier dossier) {
        var act = told(kind, dossier);
        var notice = dossier.all(Act.FORMAL_NOTICE_SIGNED).stream()
                .filter(one -> one.text("breach").equals(act.text("breach")))
                .reduce((earlier, later) -> later)
                .orElse(act);
        facts.put(
                "convention",
                dossier.last(Act.CONVENTION_DRAFTED)
                        .map(drafted -> drafted.text("convention"))
                        .orElse(""));
        facts.put("concerned", BreachWords.concerned(dossier, act));
        facts.put("ofConcerned", BreachWords.ofConcerned(dossier, act));
        facts.put("toConcerned", BreachWords.toConcerned(dossier, act));
        facts.put("breach", breach(notice));
        facts.put("observations", observations(dossier, act));
        facts.put("decision", decision(dossier, act));
        facts.put("signatory", act.actor().equals(CurrentActor.SYSTEM) ? null : signatories.of(act));
    }

    private static RecordedAct told(GeneratedKind kind, Dossier dossier) {
        return switch (kind) {
            case FORMAL_NOTICE -> dossier.last(Act.FORMAL_NOTICE_SIGNED).orElseThrow();
            case HEARING_MINUTES -> dossier.last(Act.BREACH_HEARING_HELD).orElseThrow();
            default ->
                dossier.last(
                                Act.FORMAL_NOTICE_SIGNED,
                                Act.SUSPENSION_DECIDED,
                                Act.LIFTING_DECIDED,
                                Act.SUSPENSION_OUTCOME_DECIDED,
                                Act.SUSPENSION_LAPSED)
                        .orElseThrow();
        };
    }

    private static Map<String, Object> breach(RecordedAct notice) {
        var facts = new LinkedHashMap<String, Object>();
        for (var part : List.of("breachGround", "facts", "commitment", "expected", "measure", "dueOn")) {
            facts.put(part, notice.text(part));
        }
        facts.put("noticedAt", notice.at());
        return facts;
    }

    /** Moments at which the structure answered. */
    private static List<Object> observations(Dossier dossier, RecordedAct act) {
        return dossier.all(Act.OBSERVATIONS_RECEIVED).stream()
                .filter(one -> one.text("breach").equals(act.text("breach")))
                .<Object>map(RecordedAct::at)
                .toList();
    }

    private static Map<String, Object> decision(Dossier dossier, RecordedAct act) {
        var facts = new LinkedHashMap<String, Object>();
        var outcome = outcome(act);
        facts.put("outcome", outcome);
        facts.put("title", title(outcome, act.professional() == null));
        facts.put("whole", act.professional() == null);
        facts.put("at", act.at());
        for (var part : List.of("reason", "until", "clause", "repaymentReason", "minutes")) {
            facts.put(part, act.text(part));
        }
        facts.put("repaymentCents", act.detail().path("repaymentCents").asLong());
        facts.put("opinions", act.texts("opinions"));
        facts.put("missing", act.texts("missingOpinions"));
        facts.put(
                "people",
                BreachWords.professionals(act).stream().map(dossier::nameOf).toList());
        return facts;
    }

    private static String outcome(RecordedAct act) {
        return switch (act.kind()) {
            case FORMAL_NOTICE_SIGNED -> "INTERIM";
            case SUSPENSION_LAPSED -> "LAPSED";
            case BREACH_HEARING_HELD -> "HEARD";
            default -> act.text("choice");
        };
    }

    private static String title(String outcome, boolean whole) {
        return switch (outcome) {
            case "INTERIM" -> "Décision\u00a0: suspension en urgence";
            case "NO_ACTION" -> "Décision\u00a0: procédure close sans suite";
            case "WARNING" -> "Décision\u00a0: avertissement";
            case "SUSPENDED" -> "Décision\u00a0: suspension";
            case "PROLONGED" -> "Décision\u00a0: prolongation de la suspension";
            case "LIFTED" -> "Décision\u00a0: levée de la suspension";
            case "MAINTAINED" -> "Décision\u00a0: maintien de la suspension";
            case "TERMINATED" -> "Décision\u00a0: " + (whole ? "résiliation de la convention" : "retrait du label");
            case "LAPSED" -> "Fin de la suspension";
            default -> "";
        };
    }
}
