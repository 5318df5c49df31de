package fr.pdn.labelling.portal.tracking;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens within a phase and concerns the structure: requests to it, what it sent, dates. No opinion, no proposal. */
final class KnownFacts {
    private KnownFacts() {}

    /**
     * @param professional ref of whom they are about, or null
     * @param since id of the act before them
     * @param until id of the act that ends them
     */
    static List<Stage.Fact> of(Dossier dossier, String professional, long since, long until) {
        return dossier.about(professional).stream()
                .filter(act -> act.id() > since && act.id() <= until)
                .flatMap(act -> words(act).map(words -> new Stage.Fact(words, act.at())).stream())
                .toList();
    }

    private static Optional<String> words(RecordedAct act) {
        var label = act.kind().label();
        return switch (act.kind()) {
            case COMPLEMENTS_REQUESTED, TIME_EXTENDED, SIGNATURE_TIME_EXTENDED, COMMITTEE_DEFERRED ->
                Optional.of(label + ", réponse attendue jusqu’au " + day(act, "dueOn") + " inclus");
            case COMMITTEE_CONVENED -> Optional.of(label + " du " + day(act, "on"));
            case ENROLLED, TRAINING_WAITING, PLACE_OFFERED, SESSION_MOVED, ENROLMENT_CANCELLED ->
                Optional.of("%s, session du %s, %s"
                        .formatted(label, FrenchDates.moment(Instant.parse(act.text("startsAt"))), act.text("place")));
            case LABEL_AWARDED, LABEL_AWARDED_PROVISIONALLY -> Optional.of(label + ", n° " + act.text("label"));
            case COMPLEMENTS_RECEIVED,
                    PRECISIONS_GIVEN,
                    IMPLICITLY_REFUSED,
                    BANK_DETAILS_TO_CORRECT,
                    GRANT_REJECTED,
                    TRAINING_MISSED,
                    PLACE_DECLINED,
                    PLACE_LAPSED,
                    SOCIAL_PROFILES_TO_CORRECT,
                    DIRECTORY_ENTRY_TO_CORRECT -> Optional.of(label);
            default -> Optional.empty();
        };
    }

    private static String day(RecordedAct act, String field) {
        return FrenchDates.day(LocalDate.parse(act.text(field)));
    }
}
