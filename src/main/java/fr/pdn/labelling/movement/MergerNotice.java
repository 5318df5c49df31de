package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Merger;
import fr.pdn.labelling.candidature.PromisedGrant;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.change.Closed;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.team.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The legal representative declares that their structure has merged: a new name, a new SIRET. */
@Service
class MergerNotice implements Change {
    private final Forms forms;
    private final Mergers mergers;
    private final Teams teams;
    private final CurrentActor actor;

    MergerNotice(Forms forms, Mergers mergers, Teams teams, CurrentActor actor) {
        this.forms = forms;
        this.mergers = mergers;
        this.teams = teams;
        this.actor = actor;
    }

    @Override
    public Announcement announcement() {
        return Announcement.MERGER;
    }

    @Override
    public Form form() {
        return forms.named("declare-merger");
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return Map.of();
    }

    /** While a grant is being paid its account is that of the former structure: one thing after the other. */
    @Override
    public Optional<String> closed(Dossier dossier) {
        var over = Closed.whenOver(dossier);
        if (over.isPresent()) {
            return over;
        }
        if (dossier.state() != CandidatureState.UNDER_CONVENTION) {
            return Optional.of(
                    "Une fusion se déclare ici une fois la convention signée. Avant, écrivez au service chargé de votre dossier.");
        }
        if (Merger.waiting(dossier).isPresent()) {
            return Optional.of("Une fusion est déjà déclarée\u00a0: attendez la réponse de la Caf.");
        }
        return PromisedGrant.due(dossier) > 0
                ? Optional.of(
                        "Une aide au démarrage est en cours de versement\u00a0: la fusion se déclare dès qu’elle est versée.")
                : Optional.empty();
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        var waiting = Merger.waiting(dossier)
                .map(merger -> "Fusion avec %s, SIRET %s\u00a0: la Caf l’examine et vous répond par courriel."
                        .formatted(merger.newName(), merger.newSiret()));
        var accepted = dossier.all(Act.MERGER_ACCEPTED).stream()
                .map(act -> "%s, SIRET %s, est devenue %s, SIRET %s, le %s."
                        .formatted(
                                act.text("formerName"),
                                act.text("formerSiret"),
                                act.text("newName"),
                                act.text("newSiret"),
                                FrenchDates.day(LocalDate.parse(act.text("effectiveOn")))));
        return Stream.concat(accepted, waiting.stream()).toList();
    }

    @Override
    public void announce(String number, Map<String, Object> answers) {
        mergers.declare(number, answers, dossier -> {
            Closed.refuse(closed(dossier));
            requireRepresentative(dossier);
        });
    }

    private void requireRepresentative(Dossier dossier) {
        if (teams.member(dossier.candidature().team(), actor.name())
                .filter(member -> member.legalRepresentative())
                .isEmpty()) {
            throw InvalidAnswersException.at(
                    "",
                    "Seul un représentant légal de la structure déclare une fusion. Demandez-lui de le faire depuis son espace, ou écrivez au service chargé de votre dossier.");
        }
    }
}
