package fr.pdn.labelling.candidature;

import static fr.pdn.labelling.candidature.Act.ABANDONMENT_NOTED;
import static fr.pdn.labelling.candidature.Act.BANK_DETAILS_TO_CORRECT;
import static fr.pdn.labelling.candidature.Act.COMMITTEE_OPINION_GIVEN;
import static fr.pdn.labelling.candidature.Act.COMPLEMENTS_REQUESTED;
import static fr.pdn.labelling.candidature.Act.CONVENTION_DECLINED;
import static fr.pdn.labelling.candidature.Act.CONVENTION_TO_CORRECT;
import static fr.pdn.labelling.candidature.Act.DECIDED_ACCEPTED;
import static fr.pdn.labelling.candidature.Act.DECIDED_REFUSED;
import static fr.pdn.labelling.candidature.Act.DECLARED_INADMISSIBLE;
import static fr.pdn.labelling.candidature.Act.DECLARED_LAPSED;
import static fr.pdn.labelling.candidature.Act.DIRECTORY_ENTRY_TO_CORRECT;
import static fr.pdn.labelling.candidature.Act.ENROLMENT_CANCELLED;
import static fr.pdn.labelling.candidature.Act.LABEL_AWARDED_PROVISIONALLY;
import static fr.pdn.labelling.candidature.Act.PLACE_OFFERED;
import static fr.pdn.labelling.candidature.Act.PRESENCE_REMINDED;
import static fr.pdn.labelling.candidature.Act.RENOUNCEMENT_NOTED;
import static fr.pdn.labelling.candidature.Act.REPLACEMENT_REFUSED;
import static fr.pdn.labelling.candidature.Act.SESSION_MOVED;
import static fr.pdn.labelling.candidature.Act.SIGNED_PAPER_REFUSED;
import static fr.pdn.labelling.candidature.Act.SOCIAL_PROFILES_TO_CORRECT;
import static fr.pdn.labelling.candidature.Act.TRAINING_WAITING;

import fr.pdn.labelling.mail.MailTemplate;
import java.util.List;
import java.util.Optional;

/** The reason a mail gives is that of the act it tells: what agents wrote for each other on the way stays among them. */
final class MailReasons {
    private MailReasons() {}

    static Optional<String> of(MailTemplate template, Dossier dossier, String professional) {
        return toldBy(template, dossier).stream()
                .flatMap(kind -> last(kind, dossier, professional).stream())
                .map(act -> act.text("reason"))
                .filter(reason -> !reason.isBlank())
                .findFirst();
    }

    private static Optional<RecordedAct> last(Act kind, Dossier dossier, String professional) {
        return dossier.all(kind).stream()
                .filter(act -> professional == null && kind == ABANDONMENT_NOTED
                        || act.professional() == null
                        || act.professional().equals(professional))
                .reduce((earlier, later) -> later);
    }

    /** What comes first explains best. */
    private static List<Act> toldBy(MailTemplate template, Dossier dossier) {
        return switch (template) {
            case CANDIDATURE_INADMISSIBLE -> List.of(DECLARED_INADMISSIBLE);
            case COMPLEMENTS_REQUESTED -> List.of(COMPLEMENTS_REQUESTED);
            case CANDIDATURE_LAPSED -> List.of(DECLARED_LAPSED);
            case CANDIDATURE_ACCEPTED ->
                retainsAll(dossier) ? List.of(DECIDED_ACCEPTED) : List.of(DECIDED_ACCEPTED, COMMITTEE_OPINION_GIVEN);
            case CANDIDATURE_REFUSED -> List.of(DECIDED_REFUSED);
            case REPLACEMENT_REFUSED -> List.of(REPLACEMENT_REFUSED);
            case ARRIVAL_REFUSED -> List.of(Act.ARRIVAL_REFUSED);
            case ACCOUNTS_TO_CORRECT -> List.of(Act.ACCOUNTS_TO_CORRECT);
            case EMPLOYMENT_QUESTIONED -> List.of(Act.EMPLOYMENT_QUESTIONED);
            case LABEL_ENDED -> List.of(Act.LABEL_ENDED);
            case MERGER_REFUSED -> List.of(Act.MERGER_REFUSED);
            case CONVENTION_ENDED -> List.of(Act.SUCCESSION_CLOSED);
            case BANK_DETAILS_REQUESTED ->
                dossier.last(Act.CONVENTION_COUNTERSIGNED).isPresent() ? List.of() : List.of(CONVENTION_TO_CORRECT);
            case BANK_DETAILS_TO_CORRECT -> List.of(BANK_DETAILS_TO_CORRECT);
            case DIRECTORY_ENTRY_REQUESTED -> List.of(DIRECTORY_ENTRY_TO_CORRECT);
            case PROFILES_TO_CORRECT -> List.of(SOCIAL_PROFILES_TO_CORRECT);
            case LABEL_PROVISIONAL -> List.of(LABEL_AWARDED_PROVISIONALLY);
            case TRAINING_CANCELLED -> List.of(ENROLMENT_CANCELLED);
            case TRAINING_RESCHEDULED -> List.of(SESSION_MOVED, TRAINING_WAITING, PLACE_OFFERED);
            case SCAN_NOT_CONFORMING -> List.of(SIGNED_PAPER_REFUSED);
            case RENOUNCEMENT_RECORDED -> List.of(RENOUNCEMENT_NOTED, CONVENTION_DECLINED, ABANDONMENT_NOTED);
            case PRESENCE_REMINDER, PRESENCE_ALERT -> List.of(PRESENCE_REMINDED);
            case RENEWAL_REFUSED -> List.of(Act.RENEWAL_REFUSED);
            default -> List.of();
        };
    }

    /** Someone who is not retained is told why (CRPA L211-2), and the committee said so. */
    private static boolean retainsAll(Dossier dossier) {
        return dossier.last(DECIDED_ACCEPTED)
                        .orElseThrow()
                        .detail()
                        .path("retained")
                        .size()
                == dossier.answers().professionals().size();
    }
}
