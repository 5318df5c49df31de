package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Someone whom a structure proposes is written down under a reference of their own, and once. */
@Component
public class Newcomers {
    public static final String FORMER = "former";
    private static final String REASON = "reason";

    private final DocumentStore documents;
    private final Journal journal;

    Newcomers(DocumentStore documents, Journal journal) {
        this.documents = documents;
        this.journal = journal;
    }

    /**
     * @param act that asks for someone
     * @param former ref of whose place they take, empty when they are added
     * @param answers about the newcomer, as the form keeps them
     * @throws InvalidAnswersException when their address is in the dossier, or proposed already
     */
    public Replacement propose(Dossier dossier, Act act, String former, Map<String, Object> answers) {
        refuseNamed(dossier, ChangeForms.text(answers, "email"));
        var candidature = dossier.candidature().id();
        var ref = NewRef.in(dossier, documents.of(candidature));
        var person = new LinkedHashMap<>(answers);
        person.keySet().removeAll(List.of(FORMER, REASON));
        person.put("ref", ref);
        var reason = ChangeForms.text(answers, REASON);
        var said = new LinkedHashMap<String, Object>();
        said.put("ref", ref);
        said.put("newcomer", person.get("firstName") + " " + person.get("lastName"));
        said.put("person", person);
        said.put(REASON, reason);
        var id = journal.record(candidature, act, former.isEmpty() ? ref : former, said);
        return new Replacement(id, former, ref, person, reason);
    }

    private static void refuseNamed(Dossier dossier, String email) {
        var named = dossier.answers().professionals().stream().map(person -> person.email());
        var proposed = Replacement.waiting(dossier).stream()
                .map(asked -> asked.newcomer().email());
        if (Stream.concat(named, proposed).anyMatch(email::equalsIgnoreCase)) {
            throw InvalidAnswersException.at(
                    "/email", "Cette adresse est celle d’une personne qui figure déjà dans le dossier.");
        }
    }
}
