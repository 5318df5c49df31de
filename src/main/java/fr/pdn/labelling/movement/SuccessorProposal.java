package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.change.Closed;
import fr.pdn.labelling.change.Newcomers;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under convention, a structure presents who takes the place of someone who leaves: a short candidature of one person. */
@Service
class SuccessorProposal implements Change {
    private final ArrivalForms forms;
    private final FiledAnswers filed;
    private final Newcomers newcomers;
    private final MovementProcedure process;

    SuccessorProposal(ArrivalForms forms, FiledAnswers filed, Newcomers newcomers, MovementProcedure process) {
        this.forms = forms;
        this.filed = filed;
        this.newcomers = newcomers;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.SUCCESSOR;
    }

    @Override
    public Form form() {
        return forms.successor();
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return Map.of(
                "leavingOptions",
                toReplace(dossier)
                        .map(ref -> Map.of("value", ref, "label", dossier.nameOf(ref)))
                        .toList());
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        var over = Closed.whenOver(dossier);
        if (over.isPresent()) {
            return over;
        }
        if (toReplace(dossier).findAny().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                waiting(dossier).findAny().isPresent()
                        ? "Une personne est déjà proposée\u00a0: attendez la réponse de la Caf."
                        : "Personne n’est à remplacer. Déclarez d’abord le départ du professionnel qui quitte la mission.");
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return waiting(dossier)
                .map(asked -> "%s, pour remplacer %s\u00a0: la Caf examine votre demande et vous répond par courriel."
                        .formatted(asked.name(), dossier.nameOf(asked.former())))
                .toList();
    }

    /** Twice the same is once. */
    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        var former = String.valueOf(answers.get(Newcomers.FORMER));
        var email = String.valueOf(answers.get("email"));
        if (waiting(dossier).anyMatch(asked -> asked.isFor(former, email))) {
            return;
        }
        Closed.refuse(closed(dossier));
        if (toReplace(dossier).noneMatch(former::equals)) {
            throw InvalidAnswersException.at(
                    "/" + Newcomers.FORMER,
                    "Quelqu’un est déjà proposé ou accepté à la place de cette personne. Attendez la réponse de la Caf.");
        }
        var asked = newcomers.propose(dossier, Act.ARRIVAL_REQUESTED, former, answers);
        process.arrivalProposed(number, asked.id(), asked.ref());
    }

    private static Stream<Replacement> waiting(Dossier dossier) {
        return Replacement.waiting(dossier).stream()
                .filter(asked ->
                        dossier.lastAbout(asked.former(), Act.ARRIVAL_REQUESTED).isPresent());
    }

    /** Those who leave, but for those in whose place someone is proposed or accepted. */
    private static Stream<String> toReplace(Dossier dossier) {
        return LastDay.known(dossier)
                .filter(ref ->
                        waiting(dossier).noneMatch(asked -> asked.former().equals(ref)))
                .filter(ref -> dossier.all(Act.ARRIVAL_ACCEPTED).stream()
                        .filter(accepted -> dossier.lastAbout(accepted.professional(), Act.ARRIVAL_ABANDONED)
                                .isEmpty())
                        .noneMatch(accepted -> accepted.text(Newcomers.FORMER).equals(ref)));
    }
}
