package fr.pdn.labelling.change;

import static fr.pdn.labelling.change.ChangeForms.text;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Replacement;
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

/** « Modification d’un professionnel avant comité » : the structure proposes someone else, a reviewer accepts or refuses. */
@Service
class ProfessionalReplacement implements Change {
    private static final String FORMER = "former";
    private static final String REASON = "reason";

    private final ChangeForms forms;
    private final FiledAnswers filed;
    private final DocumentStore documents;
    private final Journal journal;
    private final StructureChange process;

    ProfessionalReplacement(
            ChangeForms forms, FiledAnswers filed, DocumentStore documents, Journal journal, StructureChange process) {
        this.forms = forms;
        this.filed = filed;
        this.documents = documents;
        this.journal = journal;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.REPLACEMENT;
    }

    @Override
    public Form form() {
        return forms.replacement();
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return ChangeForms.professionals(dossier);
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return ReplacementMoment.closed(dossier);
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        return Replacement.waiting(dossier).stream()
                .map(asked -> "%s, pour remplacer %s\u00a0: la Caf examine votre demande et vous répond par courriel."
                        .formatted(asked.name(), dossier.nameOf(asked.former())))
                .toList();
    }

    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        Closed.refuse(closed(dossier));
        var former = text(answers, FORMER);
        var person = new LinkedHashMap<>(answers);
        person.keySet().removeAll(List.of(FORMER, REASON));
        var waiting = Replacement.waiting(dossier);
        if (waiting.stream().anyMatch(asked -> asked.isFor(former, text(person, "email")))) {
            return;
        }
        refuseTwice(dossier, waiting, former, text(person, "email"));
        person.put("ref", NewRef.in(dossier, documents.of(dossier.candidature().id())));
        var act = journal.record(
                dossier.candidature().id(), Act.REPLACEMENT_REQUESTED, former, said(person, text(answers, REASON)));
        process.announced(number, announcement(), act);
    }

    private static void refuseTwice(Dossier dossier, List<Replacement> waiting, String former, String email) {
        if (waiting.stream().anyMatch(asked -> asked.former().equals(former))) {
            throw InvalidAnswersException.at(
                    "/" + FORMER,
                    "Un remplacement de cette personne attend déjà la réponse de la Caf\u00a0: attendez-la avant d’en proposer un autre.");
        }
        var named = dossier.answers().professionals().stream().map(person -> person.email());
        var proposed = waiting.stream().map(asked -> asked.newcomer().email());
        if (Stream.concat(named, proposed).anyMatch(email::equalsIgnoreCase)) {
            throw InvalidAnswersException.at(
                    "/email", "Cette adresse est celle d’une personne qui figure déjà dans le dossier.");
        }
    }

    private static Map<String, Object> said(Map<String, Object> person, String reason) {
        var said = new LinkedHashMap<String, Object>();
        said.put("ref", person.get("ref"));
        said.put("newcomer", text(person, "firstName") + " " + text(person, "lastName"));
        said.put("person", person);
        said.put(REASON, reason);
        return said;
    }
}
