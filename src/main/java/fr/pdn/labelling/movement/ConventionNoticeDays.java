package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.change.Closed;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a convention can be ended by its structure, and until when that can be taken back. */
@Component
class ConventionNoticeDays {
    private final NoticePeriod notice;

    ConventionNoticeDays(NoticePeriod notice) {
        this.notice = notice;
    }

    /** Why no notice can be given today; empty when it can. */
    Optional<String> closed(Dossier dossier) {
        return closedToLetters(dossier)
                .or(() -> ConventionTerm.of(dossier)
                        .filter(term -> !notice.earliestEnd(notice.today()).isBefore(term))
                        .map(ConventionNoticeDays::endsByItself));
    }

    /** The same for one that came before today. */
    Optional<String> closedToLetters(Dossier dossier) {
        var over = Closed.whenOver(dossier);
        if (over.isPresent()) {
            return over;
        }
        if (dossier.state() != CandidatureState.UNDER_CONVENTION) {
            return Optional.of(
                    "La convention n’est pas encore signée\u00a0: il n’y a rien à quoi mettre fin. Pour arrêter là, écrivez au service chargé de votre dossier.");
        }
        return ConventionEnding.announced(dossier)
                .map(ending ->
                        "La fin de la convention est déjà annoncée\u00a0: son dernier jour est le %s. Pour choisir un autre jour, annulez d’abord cette fin."
                                .formatted(FrenchDates.day(ending.endsOn())));
    }

    /** Why it can no longer be taken back; empty when it can. */
    Optional<String> keptClosed(Dossier dossier) {
        var over = Closed.whenOver(dossier);
        if (over.isPresent()) {
            return over;
        }
        var ending = ConventionEnding.announced(dossier);
        if (ending.isEmpty()) {
            return Optional.of("Aucune fin de convention n’est annoncée\u00a0: il n’y a rien à annuler.");
        }
        return ending.map(ConventionEnding::endsOn)
                .filter(day -> day.isBefore(notice.today()))
                .map(day -> "Le dernier jour de la convention était le %s\u00a0: sa fin ne peut plus être annulée."
                        .formatted(FrenchDates.day(day)));
    }

    /** @throws InvalidAnswersException at the day that is not right */
    void check(Dossier dossier, LocalDate from, LocalDate endsOn) {
        if (from.isAfter(notice.today()) || from.isBefore(signedOn(dossier))) {
            throw InvalidAnswersException.at(
                    "/" + ConventionNotices.RECEIVED_ON,
                    "Indiquez le jour où la lettre est arrivée, entre la signature de la convention et aujourd’hui.");
        }
        var earliest = notice.earliestEnd(from);
        if (endsOn.isBefore(earliest)) {
            throw InvalidAnswersException.at(
                    "/" + ConventionNotices.ENDS_ON,
                    "Le préavis est de %s\u00a0: choisissez le %s ou un jour suivant."
                            .formatted(notice.words(), FrenchDates.day(earliest)));
        }
        ConventionTerm.of(dossier).filter(term -> !endsOn.isBefore(term)).ifPresent(term -> {
            throw InvalidAnswersException.at("/" + ConventionNotices.ENDS_ON, endsByItself(term));
        });
    }

    private static String endsByItself(LocalDate term) {
        return "La convention prend fin d’elle-même le %s\u00a0: il n’est pas nécessaire d’y mettre fin ce jour-là ou après."
                .formatted(FrenchDates.day(term));
    }

    private static LocalDate signedOn(Dossier dossier) {
        return dossier.last(Act.CONVENTION_COUNTERSIGNED)
                .map(act -> FrenchDates.dayOf(act.at()))
                .orElse(LocalDate.MIN);
    }
}
