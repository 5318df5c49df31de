package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.change.NewRef;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under convention, a structure presents who takes the place of someone who leaves: a short candidature of one person. */
@Service
class SuccessorProposal implements Change {
    private static final String FORMER = "former";
    private static final String REASON = "reason";

    private final ArrivalForms forms;
    private final FiledAnswers filed;
    private final DocumentStore documents;
    private final Journal journal;
    private final MovementProcedure process;

    SuccessorProposal(
            ArrivalForms forms,
            FiledAnswers filed,
            DocumentStore documents,
            Journal journal,
            MovementProcedure process) {
        this.forms = forms;
        this.filed = filed;
        this.documents = documents;
        this.journal = journal;
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
        if (dossier.state().over()) {
            return Optional.of("Ce dossier est clos\u00a0: il n’y a plus de changement à signaler.");
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
        var former = String.valueOf(answers.get(FORMER));
        var person = new LinkedHashMap<>(answers);
        person.keySet().removeAll(List.of(FORMER, REASON));
        var email = String.valueOf(person.get("email"));
        if (waiting(dossier).anyMatch(asked -> asked.isFor(former, email))) {
            return;
        }
        closed(dossier).ifPresent(why -> {
            throw InvalidAnswersException.at("", why);
        });
        refuse(dossier, former, email);
        var ref = NewRef.in(dossier, documents.of(dossier.candidature().id()));
        person.put("ref", ref);
        var said = new LinkedHashMap<String, Object>();
        said.put("ref", ref);
        said.put("newcomer", person.get("firstName") + " " + person.get("lastName"));
        said.put("person", person);
        said.put(REASON, answers.getOrDefault(REASON, ""));
        var act = journal.record(dossier.candidature().id(), Act.ARRIVAL_REQUESTED, former, said);
        process.arrivalProposed(number, act, ref);
    }

    private static void refuse(Dossier dossier, String former, String email) {
        if (toReplace(dossier).noneMatch(former::equals)) {
            throw InvalidAnswersException.at(
                    "/" + FORMER,
                    "Quelqu’un est déjà proposé ou accepté à la place de cette personne. Attendez la réponse de la Caf.");
        }
        if (dossier.answers().professionals().stream().anyMatch(person -> email.equalsIgnoreCase(person.email()))) {
            throw InvalidAnswersException.at(
                    "/email", "Cette adresse est celle d’une personne qui figure déjà dans le dossier.");
        }
    }

    private static Stream<Replacement> waiting(Dossier dossier) {
        return Replacement.waiting(dossier).stream()
                .filter(asked ->
                        dossier.lastAbout(asked.former(), Act.ARRIVAL_REQUESTED).isPresent());
    }

    /** Those who leave, but for those in whose place someone is proposed or accepted. */
    private static Stream<String> toReplace(Dossier dossier) {
        return dossier.all(Act.DEPARTURE_DECLARED).stream()
                .map(RecordedAct::professional)
                .filter(ref ->
                        waiting(dossier).noneMatch(asked -> asked.former().equals(ref)))
                .filter(ref -> dossier.all(Act.ARRIVAL_ACCEPTED).stream()
                        .filter(accepted -> dossier.lastAbout(accepted.professional(), Act.ARRIVAL_ABANDONED)
                                .isEmpty())
                        .noneMatch(accepted -> accepted.text(FORMER).equals(ref)));
    }
}
