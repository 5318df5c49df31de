package fr.pdn.labelling.register;

import static java.util.stream.Collectors.joining;

import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.mail.AccountNumbers;
import fr.pdn.labelling.register.Sight.BankDetailsShown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** The journal of a dossier, told to one agent. */
@Component
class Timeline {
    private final ActWords words;
    private final People people;

    Timeline(ActWords words, People people) {
        this.words = words;
        this.people = people;
    }

    List<Entry> of(SeenDossier seen) {
        var acts = seen.dossier().acts();
        var names = acts.stream()
                .flatMap(act -> Stream.concat(
                        Stream.of(act.actor()), Stream.concat(logins(act, "members"), logins(act, "recused"))))
                .distinct()
                .toList();
        var known = people.known(seen.dossier(), names);
        return acts.stream().map(act -> entry(seen, act, known)).toList();
    }

    private Entry entry(SeenDossier seen, RecordedAct act, Map<String, Person> known) {
        var about = act.professional() == null ? "" : seen.dossier().nameOf(act.professional());
        var said = new ArrayList<>(words.of(seen.dossier(), act));
        addPeople(said, "Membres", logins(act, "members"), known);
        addPeople(said, "Récusés d’office", logins(act, "recused"), known);
        return new Entry(
                act.kind(), act.at(), known.get(act.actor()), about, fitFor(seen.sight(), said), words.grid(act));
    }

    private static void addPeople(List<Said> said, String label, Stream<String> logins, Map<String, Person> known) {
        var names = logins.map(login -> known.get(login).name()).collect(joining(", "));
        if (!names.isEmpty()) {
            said.add(new Said(label, names));
        }
    }

    private static Stream<String> logins(RecordedAct act, String part) {
        return StreamSupport.stream(act.detail().path(part).spliterator(), false)
                .map(login -> login.asText());
    }

    /** An account number that someone wrote into a reason is for those who pay, as any other. */
    private static List<Said> fitFor(Sight sight, List<Said> said) {
        return sight.bankDetails() == BankDetailsShown.IN_FULL
                ? List.copyOf(said)
                : said.stream()
                        .map(one -> new Said(one.label(), AccountNumbers.masked(one.text())))
                        .toList();
    }
}
