package fr.pdn.labelling.register;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who stands behind the names of a journal: agents by their account, outsiders by their place in the dossier. */
@Component
class People {
    private static final Person CLOCK = new Person("Automatique", "");
    private final IdentityService identities;

    People(IdentityService identities) {
        this.identities = identities;
    }

    /** @param names logins and addresses, as acts and tasks keep them */
    Map<String, Person> known(Dossier dossier, Collection<String> names) {
        var people = new HashMap<String, Person>();
        var agents = agents(names);
        for (var name : names) {
            people.computeIfAbsent(name, n -> agents.containsKey(n) ? agents.get(n) : outsider(dossier, n));
        }
        return people;
    }

    /** Of agents, by login. */
    Map<String, String> names(Collection<String> logins) {
        return logins.isEmpty()
                ? Map.of()
                : identities.createUserQuery().userIdIn(logins.toArray(String[]::new)).list().stream()
                        .collect(toMap(User::getId, People::name));
    }

    /** One question for the names, one for each agent's groups. */
    private Map<String, Person> agents(Collection<String> names) {
        var logins =
                names.stream().distinct().filter(name -> !name.contains("@")).toArray(String[]::new);
        if (logins.length == 0) {
            return Map.of();
        }
        return identities.createUserQuery().userIdIn(logins).list().stream().collect(toMap(User::getId, this::agent));
    }

    private static String name(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(joining(" "))
                .strip();
    }

    private Person agent(User user) {
        var name = name(user);
        var groups = identities.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(group -> group.getId())
                .toList();
        var roles = Arrays.stream(AgentGroup.values())
                .filter(group -> groups.contains(group.id()))
                .map(AgentGroup::frenchName)
                .collect(joining(", "));
        return new Person(name.isEmpty() ? user.getId() : name + " (" + user.getId() + ")", roles);
    }

    private static Person outsider(Dossier dossier, String name) {
        if (name.equals(CurrentActor.SYSTEM)) {
            return CLOCK;
        }
        var structure = dossier.answers().structure();
        if (isAt(structure.legalRepresentative(), name)) {
            return new Person(structure.legalRepresentative().fullName(), "représentant légal");
        }
        if (isAt(structure.contact(), name)) {
            return new Person(structure.contact().fullName(), "contact de la structure");
        }
        var named = dossier.all(Act.CONTACT_CHANGED).stream()
                .filter(act -> name.equalsIgnoreCase(act.text("to")))
                .reduce((earlier, later) -> later);
        if (named.isPresent()) {
            return new Person(named.get().text("name"), "contact de la structure");
        }
        return dossier.answers().professionals().stream()
                .filter(professional -> name.equalsIgnoreCase(professional.email()))
                .findFirst()
                .map(professional -> new Person(professional.fullName(), "professionnel"))
                .orElseGet(() -> new Person(name, isOwner(dossier, name) ? "auteur de la candidature" : ""));
    }

    private static boolean isAt(Answers.Person person, String email) {
        return person != null && email.equalsIgnoreCase(person.email());
    }

    private static boolean isOwner(Dossier dossier, String email) {
        return email.equalsIgnoreCase(dossier.candidature().ownerEmail());
    }
}
