package fr.pdn.labelling.convention;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The startup grant: ordered and paid by someone who did not review the dossier. */
@Service
public class GrantPayment {
    private final Dossiers dossiers;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    GrantPayment(Dossiers dossiers, Journal journal, CurrentActor actor, Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    public void record(String number, GrantOutcome outcome, Optional<LocalDate> paidOn) {
        var dossier = dossiers.get(number);
        requireOtherHand(dossier);
        if (outcome == GrantOutcome.REJECTED) {
            journal.record(dossier.candidature().id(), Act.GRANT_REJECTED);
            return;
        }
        var on = paidOn.orElseThrow(() -> InvalidAnswersException.at("/paidOn", "Indiquez la date du versement."));
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), Campaign.PARIS))) {
            throw InvalidAnswersException.at("/paidOn", "La date du versement ne peut pas être à venir.");
        }
        journal.record(dossier.candidature().id(), Act.GRANT_PAID, Map.of("paidOn", on));
    }

    private void requireOtherHand(Dossier dossier) {
        if (dossier.all(Act.REVIEWED).stream().anyMatch(r -> r.actor().equals(actor.name()))) {
            throw InvalidAnswersException.at(
                    "/grantOutcome", "Vous avez instruit ce dossier : une autre personne doit ordonner le versement.");
        }
    }
}
