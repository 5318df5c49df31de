package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.PromisedGrant;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.change.Closed;
import fr.pdn.labelling.change.Newcomers;
import fr.pdn.labelling.forms.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under convention, a structure presents one professional more: a short candidature of one person, in nobody's place. */
@Service
class AdditionProposal implements Change {
    private static final String NOBODYS_PLACE = "";

    private final ArrivalForms forms;
    private final FiledAnswers filed;
    private final Newcomers newcomers;
    private final MovementProcedure process;

    AdditionProposal(ArrivalForms forms, FiledAnswers filed, Newcomers newcomers, MovementProcedure process) {
        this.forms = forms;
        this.filed = filed;
        this.newcomers = newcomers;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.ADDITION;
    }

    @Override
    public Form form() {
        return forms.addition();
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return Map.of();
    }

    /** One at a time, and one payment at a time: a difference is counted from what was granted before. */
    @Override
    public Optional<String> closed(Dossier dossier) {
        var over = Closed.whenOver(dossier);
        if (over.isPresent()) {
            return over;
        }
        if (dossier.state() != CandidatureState.UNDER_CONVENTION) {
            return Optional.of(
                    "Une personne de plus se présente une fois la convention signée par la structure et par la Caf.");
        }
        if (waiting(dossier).findAny().isPresent()) {
            return Optional.of("Une personne est déjà proposée\u00a0: attendez la réponse de la Caf.");
        }
        return PromisedGrant.due(dossier) > 0
                ? Optional.of(
                        "Une aide au démarrage est en cours de versement\u00a0: vous pourrez présenter une personne de plus dès qu’elle est versée.")
                : Optional.empty();
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return waiting(dossier)
                .map(asked ->
                        "%s, en plus des professionnels en place\u00a0: la Caf examine votre demande et vous répond par courriel."
                                .formatted(asked.name()))
                .toList();
    }

    /** Twice the same is once. */
    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        var email = String.valueOf(answers.get("email"));
        if (waiting(dossier).anyMatch(asked -> asked.isFor(NOBODYS_PLACE, email))) {
            return;
        }
        Closed.refuse(closed(dossier));
        var asked = newcomers.propose(dossier, Act.ADDITION_REQUESTED, NOBODYS_PLACE, answers);
        process.arrivalProposed(number, asked.id(), asked.ref());
    }

    private static Stream<Replacement> waiting(Dossier dossier) {
        return Replacement.waiting(dossier).stream().filter(Replacement::addition);
    }
}
