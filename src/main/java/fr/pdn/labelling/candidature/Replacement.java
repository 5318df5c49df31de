package fr.pdn.labelling.candidature;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That a structure asks for someone to take a professional's place, before the committee or under convention, or to be added.
 *
 * @param id of the act of asking
 * @param former ref of the one who leaves, empty when nobody does
 * @param ref under which the newcomer would stand in the dossier, and stands on documents already
 * @param person the newcomer, as the sections of a candidature ask about a professional
 */
public record Replacement(long id, String former, String ref, Map<String, Object> person, String reason) {
    static final String REQUEST = "request";

    private static final Set<Act> REQUESTS =
            EnumSet.of(Act.REPLACEMENT_REQUESTED, Act.ARRIVAL_REQUESTED, Act.ADDITION_REQUESTED);
    private static final Set<Act> ANSWERS =
            EnumSet.of(Act.REPLACEMENT_ACCEPTED, Act.REPLACEMENT_REFUSED, Act.ARRIVAL_ACCEPTED, Act.ARRIVAL_REFUSED);

    static Replacement of(RecordedAct asked) {
        var said = asked.detail(Said.class);
        var former = asked.kind() == Act.ADDITION_REQUESTED ? "" : asked.professional();
        return new Replacement(asked.id(), former, said.ref(), said.person(), said.reason());
    }

    private record Said(String ref, Map<String, Object> person, String reason) {}

    public static Replacement asked(Dossier dossier, long id) {
        return requests(dossier)
                .filter(act -> act.id() == id)
                .map(Replacement::of)
                .findFirst()
                .orElseThrow();
    }

    /** Those that nobody has answered, the oldest first. */
    public static List<Replacement> waiting(Dossier dossier) {
        return requests(dossier)
                .filter(act -> !answered(dossier, act.id()))
                .map(Replacement::of)
                .toList();
    }

    private static boolean answered(Dossier dossier, long id) {
        return dossier.acts().stream()
                .filter(act -> ANSWERS.contains(act.kind()))
                .anyMatch(act -> act.detail().path(REQUEST).asLong() == id);
    }

    /** Of someone proposed, or who stood in the dossier before. */
    static Optional<String> nameIn(Dossier dossier, String ref) {
        return requests(dossier)
                .filter(act -> act.text("ref").equals(ref))
                .map(act -> act.text("newcomer"))
                .findFirst()
                .or(() -> dossier.all(Act.REPLACEMENT_ACCEPTED).stream()
                        .filter(act -> act.text("former").equals(ref))
                        .map(act -> act.text("from"))
                        .findFirst());
    }

    private static Stream<RecordedAct> requests(Dossier dossier) {
        return dossier.acts().stream().filter(act -> REQUESTS.contains(act.kind()));
    }

    /** Whether it asks for that person, by their address, in that place. */
    public boolean isFor(String place, String email) {
        return former.equals(place) && newcomer().email().equalsIgnoreCase(email);
    }

    public boolean addition() {
        return former.isEmpty();
    }

    public Answers.Professional newcomer() {
        return Json.as(person, Answers.Professional.class);
    }

    public String name() {
        return newcomer().fullName();
    }
}
