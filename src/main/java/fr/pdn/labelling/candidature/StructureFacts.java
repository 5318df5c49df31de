package fr.pdn.labelling.candidature;

import fr.pdn.labelling.candidature.checks.Phone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What documents say of a structure and of its people. Nothing is left out: empty, not absent. */
final class StructureFacts {
    private StructureFacts() {}

    static Map<String, Object> of(Answers.Structure structure) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", text(structure.name()));
        facts.put("siret", structure.siretDigits());
        facts.put(
                "address",
                "%s, %s %s".formatted(text(structure.address()), text(structure.postalCode()), text(structure.town())));
        facts.put("representative", named(structure.legalRepresentative()));
        facts.put("contact", reachable(structure.contact()));
        return facts;
    }

    static Map<String, Object> person(Answers.Professional person) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("ref", person.ref());
        facts.put("name", person.fullName());
        facts.put("role", text(person.role()));
        facts.put("weeklyHours", person.weeklyHours());
        return facts;
    }

    private static String named(Answers.Person person) {
        return person == null ? "" : joined(", ", person.fullName(), person.role());
    }

    private static String reachable(Answers.Person person) {
        return person == null ? "" : joined(", ", named(person), person.email(), Phone.inFrench(text(person.phone())));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String text(String given) {
        return Objects.toString(given, "");
    }
}
