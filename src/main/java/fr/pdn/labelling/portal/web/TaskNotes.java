package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.portal.OutsiderTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person must know before doing a step again or answering: why it is asked, and what they said before. */
final class TaskNotes {
    /** Step → the acts that may have led to it, and whose reason its reader must see. */
    private static final Map<String, List<Act>> ASKED_BY = Map.of(
            "provideComplements", List.of(Act.COMPLEMENTS_REQUESTED),
            "answerQuestions", List.of(Act.COMMITTEE_DEFERRED),
            "provideBankDetails", List.of(Act.BANK_DETAILS_TO_CORRECT, Act.CONVENTION_TO_CORRECT, Act.GRANT_REJECTED),
            "declareSocialProfiles", List.of(Act.SOCIAL_PROFILES_TO_CORRECT),
            "registerInDirectory", List.of(Act.DIRECTORY_ENTRY_TO_CORRECT));

    /** Step → the act that holds what was answered the time before. */
    private static final Map<String, Act> ANSWERED_IN = Map.of(
            "provideBankDetails", Act.BANK_DETAILS_PROVIDED,
            "declareSocialProfiles", Act.SOCIAL_PROFILES_DECLARED,
            "registerInDirectory", Act.DIRECTORY_ENTRY_DECLARED);

    private TaskNotes() {}

    record Note(String title, String text) {}

    static Optional<Note> reason(OutsiderTask task, Dossier dossier) {
        return about(task, dossier)
                .last(ASKED_BY.getOrDefault(task.step(), List.of()).toArray(Act[]::new))
                .map(act -> new Note(title(act), text(act)));
    }

    /** The answers of the time before, where they are known. */
    static Map<String, Object> before(OutsiderTask task, Dossier dossier, Form form) {
        var answers = new LinkedHashMap<String, Object>();
        Optional.ofNullable(ANSWERED_IN.get(task.step()))
                .flatMap(about(task, dossier)::last)
                .ifPresent(act -> form.keys().stream()
                        .filter(act.detail()::hasNonNull)
                        .forEach(key -> answers.put(key, act.text(key))));
        return answers;
    }

    private static Dossier about(OutsiderTask task, Dossier dossier) {
        return task.professional() == null
                ? dossier
                : new Dossier(dossier.candidature(), dossier.about(task.professional()));
    }

    private static String text(RecordedAct act) {
        var reason = act.text("reason");
        if (!reason.isBlank()) {
            return reason;
        }
        return switch (act.kind()) {
            case COMPLEMENTS_REQUESTED -> "Envoyez les pièces ci-dessous, puis validez.";
            case GRANT_REJECTED ->
                "La banque a refusé le virement. Comparez chaque caractère avec votre relevé d’identité bancaire.";
            default -> "Vérifiez vos réponses, puis envoyez-les de nouveau.";
        };
    }

    private static String title(RecordedAct act) {
        return switch (act.kind()) {
            case COMPLEMENTS_REQUESTED -> "Message de la Caf";
            case COMMITTEE_DEFERRED -> "Précisions demandées";
            case GRANT_REJECTED -> "Le versement n’a pas pu être fait";
            default -> "Ce qui est à corriger";
        };
    }
}
