package fr.pdn.labelling.candidature;

import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What mails say of a breach: the words of the act that they tell. */
final class BreachWords {
    private static final Pattern ELIDING = Pattern.compile("[AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜ]");

    private BreachWords() {}

    /** The act that a mail about a breach tells; empty for any other mail. */
    static Optional<RecordedAct> toldBy(MailTemplate template, Dossier dossier) {
        return switch (template) {
            case FORMAL_NOTICE -> dossier.last(Act.FORMAL_NOTICE_SIGNED);
            case OBSERVATIONS_RECEIVED -> dossier.last(Act.OBSERVATIONS_RECEIVED);
            case SUSPENSION_ORDERED, LABEL_SUSPENDED -> dossier.last(Act.SUSPENSION_DECIDED, Act.FORMAL_NOTICE_SIGNED);
            case BREACH_CLOSED, BREACH_WARNING -> dossier.last(Act.SUSPENSION_DECIDED);
            case LIFTING_REFUSED -> dossier.last(Act.LIFTING_DECIDED);
            case SUSPENSION_PROLONGED, CONVENTION_TERMINATED -> dossier.last(Act.SUSPENSION_OUTCOME_DECIDED);
            case SUSPENSION_LIFTED ->
                dossier.last(Act.LIFTING_DECIDED, Act.SUSPENSION_OUTCOME_DECIDED, Act.SUSPENSION_LAPSED);
            default -> Optional.empty();
        };
    }

    static Map<String, Object> of(Dossier dossier, RecordedAct act) {
        var words = new LinkedHashMap<String, Object>();
        words.put("concerned", concerned(dossier, act));
        words.put("ofConcerned", ofConcerned(dossier, act));
        words.put("toConcerned", toConcerned(dossier, act));
        Heard.onBreach(dossier, act).ifPresent(after -> words.put("after", after));
        words.put("ground", act.text("breachGround"));
        Stream.of("facts", "expected", "measure", "reason", "clause", "repaymentReason")
                .filter(part -> !act.text(part).isBlank())
                .forEach(part -> words.put(part, act.text(part)));
        day(act, "until").ifPresent(day -> words.put("suspendedUntil", day));
        day(act.kind() == Act.OBSERVATIONS_RECEIVED ? notice(dossier, act) : act, "dueOn")
                .ifPresent(day -> words.put("dueOn", day));
        flag(words, "interim", act.kind() == Act.FORMAL_NOTICE_SIGNED);
        flag(words, "whole", act.professional() == null);
        flag(words, "lapsed", act.kind() == Act.SUSPENSION_LAPSED);
        flag(words, "hearing", act.detail().path("hearingRequested").asBoolean());
        var repayment = act.detail().path("repaymentCents").asLong();
        if (repayment > 0) {
            words.put("repayment", Amounts.shown(repayment));
        }
        return words;
    }

    /** With its article: « le label de Solène Salicorne ». */
    static String concerned(Dossier dossier, RecordedAct act) {
        return act.professional() == null ? "la " + convention(dossier) : "le label " + ofPerson(dossier, act);
    }

    static String ofConcerned(Dossier dossier, RecordedAct act) {
        return act.professional() == null ? "de la " + convention(dossier) : "du label " + ofPerson(dossier, act);
    }

    /** As after « mettre fin » : « au label de Solène Salicorne ». */
    static String toConcerned(Dossier dossier, RecordedAct act) {
        return act.professional() == null ? "à la " + convention(dossier) : "au label " + ofPerson(dossier, act);
    }

    /** « de Solène Salicorne », « d’Aubin Genêt ». */
    private static String ofPerson(Dossier dossier, RecordedAct act) {
        var name = dossier.nameOf(act.professional());
        return ELIDING.matcher(name).lookingAt() ? "d’" + name : "de " + name;
    }

    /** Refs of those whose label is touched. */
    static List<String> professionals(RecordedAct act) {
        return act.texts("professionals");
    }

    /** Whether the structure may still answer a notice. */
    static boolean answerable(Dossier dossier) {
        return dossier.all(Act.FORMAL_NOTICE_SIGNED).stream()
                .anyMatch(notice -> dossier.acts().stream()
                        .filter(act -> act.kind() == Act.SUSPENSION_DECIDED || act.kind() == Act.BREACH_PROCEDURE_ENDED)
                        .noneMatch(act -> act.text("breach").equals(notice.text("breach"))));
    }

    /** The notice that an answer answers. */
    private static RecordedAct notice(Dossier dossier, RecordedAct answer) {
        return dossier.all(Act.FORMAL_NOTICE_SIGNED).stream()
                .filter(notice -> notice.text("breach").equals(answer.text("breach")))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String convention(Dossier dossier) {
        return "convention n°\u00a0"
                + dossier.last(Act.CONVENTION_DRAFTED)
                        .map(act -> act.text("convention"))
                        .orElse(dossier.number());
    }

    private static Optional<LocalDate> day(RecordedAct act, String field) {
        return Optional.of(act.text(field)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static void flag(Map<String, Object> words, String name, boolean is) {
        if (is) {
            words.put(name, "oui");
        }
    }
}
