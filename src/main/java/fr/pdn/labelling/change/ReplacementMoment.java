package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Dossier;
import java.util.Optional;

/** Until the committee is convened: what its members have read stays as it is. */
final class ReplacementMoment {
    private ReplacementMoment() {}

    static Optional<String> closed(Dossier dossier) {
        return switch (dossier.state()) {
            case DRAFT, SUBMITTED, IN_VERIFICATION, INCOMPLETE, COMPLETE, IN_REVIEW -> Optional.empty();
            case IN_COMMITTEE, DECISION_PENDING ->
                Optional.of(
                        "Votre candidature est déjà présentée aux instances de suivi\u00a0: les professionnels ne peuvent plus changer avant la décision. Prévenez dès maintenant la coordination, qui vous dira comment présenter quelqu’un d’autre ensuite.");
            case DEFERRED ->
                Optional.of(
                        "Les instances de suivi attendent vos précisions. Envoyez d’abord votre réponse\u00a0: vous pourrez ensuite demander ce remplacement, avant le nouvel avis.");
            case ACCEPTED, IN_SIGNATURE, UNDER_CONVENTION ->
                Optional.of(
                        "La décision est prise\u00a0: ce remplacement ne peut plus être demandé ici. Si la personne est labellisée, déclarez son départ, puis présentez un successeur. Sinon, prévenez la coordination.");
            case REFUSED, INADMISSIBLE, LAPSED, WITHDRAWN, RENOUNCED, CLOSED -> Closed.whenOver(dossier);
        };
    }
}
