package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.signature.SigningStep;
import java.time.LocalDate;
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
            "registerInDirectory", List.of(Act.DIRECTORY_ENTRY_TO_CORRECT),
            "completeAnnualReport",
                    List.of(Act.ANNUAL_REPORT_OPENED, Act.ANNUAL_REPORT_RETURNED, Act.ANNUAL_REPORT_EXTENDED),
            "submitObservations", List.of(Act.FORMAL_NOTICE_SIGNED),
            "requestLifting", List.of(Act.LIFTING_DECIDED, Act.SUSPENSION_DECIDED));

    /** Step → the act that holds what was answered the time before. */
    private static final Map<String, Act> ANSWERED_IN = Map.of(
            "provideBankDetails", Act.BANK_DETAILS_PROVIDED,
            "declareSocialProfiles", Act.SOCIAL_PROFILES_DECLARED,
            "registerInDirectory", Act.DIRECTORY_ENTRY_DECLARED);

    private TaskNotes() {}

    record Note(String title, String text) {}

    static Optional<Note> reason(OutsiderTask task, Dossier dossier) {
        return SigningStep.of(task.step())
                .map(step -> notConforming(step, about(task, dossier)))
                .orElseGet(() -> asked(task, dossier));
    }

    /** Why the last paper of this text and this party was sent back, as long as it is to be signed again. */
    private static Optional<Note> notConforming(SigningStep step, Dossier about) {
        return about.acts().stream()
                .filter(act -> act.kind() == Act.SIGNED_PAPER_REFUSED)
                .filter(act -> act.text("kind").equals(step.kind().name())
                        && act.text("party").equals(step.party().name()))
                .reduce((earlier, later) -> later)
                .map(act -> new Note("Votre papier signé n’est pas conforme", act.text("reason")));
    }

    private static Optional<Note> asked(OutsiderTask task, Dossier dossier) {
        return about(task, dossier)
                .last(ASKED_BY.getOrDefault(task.step(), List.of()).toArray(Act[]::new))
                // Of a first request the page says all.
                .filter(act -> act.kind() != Act.ANNUAL_REPORT_OPENED)
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
        if (act.kind() == Act.FORMAL_NOTICE_SIGNED) {
            return act.text("facts");
        }
        var reason = act.text("reason");
        if (act.kind() == Act.ANNUAL_REPORT_EXTENDED) {
            return "Nouvelle date\u00a0: %s. %s".formatted(FrenchDates.day(LocalDate.parse(act.text("dueOn"))), reason);
        }
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
            case FORMAL_NOTICE_SIGNED -> "Ce qui est reproché";
            case SUSPENSION_DECIDED -> "Pourquoi la suspension est décidée";
            case LIFTING_DECIDED -> "Pourquoi la suspension est maintenue";
            case ANNUAL_REPORT_EXTENDED -> "La Caf vous accorde un délai";
            case GRANT_REJECTED -> "Le versement n’a pas pu être fait";
            default -> "Ce qui est à corriger";
        };
    }
}
