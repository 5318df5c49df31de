package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.label.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a retained professional stands on the way to the label.
 *
 * @param label number of the label, empty before its award
 * @param directoryUrl their page in the national directory, empty when there is none yet
 */
public record ProfessionalSheet(
        String ref, String name, List<Formality> formalities, String label, String validUntil, String directoryUrl) {
    private static final Set<Act> DONE = EnumSet.of(
            Act.CHARTER_COUNTERSIGNED,
            Act.MISSION_LETTER_SIGNED,
            Act.TRAINING_ATTENDED,
            Act.TRAINING_EXEMPTED,
            Act.SOCIAL_PROFILES_VERIFIED,
            Act.LABEL_AWARDED,
            Act.LABEL_RESUMED,
            Act.DIRECTORY_ENTRY_VERIFIED);

    private static final Set<Act> DECLINED = EnumSet.of(Act.CHARTER_DECLINED, Act.MISSION_LETTER_DECLINED);

    private static final Set<Act> STOPPED =
            EnumSet.of(Act.LABEL_SUSPENDED, Act.LABEL_ENDED, Act.DIRECTORY_ENTRY_HIDDEN);

    /** @param words the last thing that happened, with its date, or the name of what has not begun */
    public record Formality(Progress progress, String words) {}

    public enum Progress {
        DONE("Fait"),
        BEGUN("En cours"),
        DECLINED("Refus"),
        STOPPED("Arrêté"),
        TO_COME("À venir");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static List<ProfessionalSheet> of(Dossier dossier, List<Label> labels) {
        return dossier.retained().stream()
                .flatMap(ref -> dossier.answers().professional(ref).stream())
                .map(person -> sheet(dossier, person, labels))
                .toList();
    }

    private static ProfessionalSheet sheet(Dossier dossier, Answers.Professional person, List<Label> labels) {
        var label = labels.stream()
                .filter(l -> l.professional().equals(person.ref()))
                .findFirst();
        return new ProfessionalSheet(
                person.ref(),
                person.fullName(),
                formalities(dossier, person.ref()),
                label.map(Label::number).orElse(""),
                label.map(l -> FrenchDates.day(l.validUntil())).orElse(""),
                label.map(Label::directoryUrl).orElse(""));
    }

    private static List<Formality> formalities(Dossier dossier, String ref) {
        return List.of(
                formality(dossier, ref, "Charte", Act.CHARTER_SIGNED, Act.CHARTER_DECLINED, Act.CHARTER_COUNTERSIGNED),
                formality(dossier, ref, "Lettre de mission", Act.MISSION_LETTER_SIGNED, Act.MISSION_LETTER_DECLINED),
                formality(
                        dossier,
                        ref,
                        "Formation initiale",
                        Act.ENROLLED,
                        Act.TRAINING_WAITING,
                        Act.PLACE_OFFERED,
                        Act.PLACE_DECLINED,
                        Act.PLACE_LAPSED,
                        Act.SESSION_MOVED,
                        Act.ENROLMENT_CANCELLED,
                        Act.TRAINING_EXEMPTED,
                        Act.TRAINING_ATTENDED,
                        Act.TRAINING_MISSED),
                formality(
                        dossier,
                        ref,
                        "Comptes professionnels",
                        Act.SOCIAL_PROFILES_DECLARED,
                        Act.SOCIAL_PROFILES_VERIFIED,
                        Act.SOCIAL_PROFILES_TO_CORRECT),
                formality(
                        dossier,
                        ref,
                        "Label",
                        Act.LABEL_RETURNED,
                        Act.FORMALITIES_COMPLETED,
                        Act.LABEL_AWARDED_PROVISIONALLY,
                        Act.LABEL_AWARDED,
                        Act.LABEL_SUSPENDED,
                        Act.LABEL_RESUMED,
                        Act.LABEL_ENDED),
                formality(
                        dossier,
                        ref,
                        "Annuaire national",
                        Act.DIRECTORY_ENTRY_DECLARED,
                        Act.DIRECTORY_ENTRY_VERIFIED,
                        Act.DIRECTORY_ENTRY_TO_CORRECT,
                        Act.DIRECTORY_ENTRY_HIDDEN));
    }

    private static Formality formality(Dossier dossier, String ref, String name, Act... acts) {
        return dossier.lastAbout(ref, acts)
                .map(act ->
                        new Formality(progress(act.kind()), act.kind().label() + " le " + FrenchDates.day(act.at())))
                .orElseGet(() -> new Formality(Progress.TO_COME, name));
    }

    private static Progress progress(Act act) {
        if (DECLINED.contains(act)) {
            return Progress.DECLINED;
        }
        if (STOPPED.contains(act)) {
            return Progress.STOPPED;
        }
        return DONE.contains(act) ? Progress.DONE : Progress.BEGUN;
    }
}
