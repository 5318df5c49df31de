package fr.pdn.labelling.candidature;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That a structure asks for someone to take a professional's place.
 *
 * @param id of the act of asking
 * @param former ref of the one who leaves
 * @param ref under which the newcomer would stand in the dossier, and stands on documents already
 * @param person the newcomer, as the sections of a candidature ask about a professional
 */
public record Replacement(long id, String former, String ref, Map<String, Object> person, String reason) {
    static final String REQUEST = "request";

    static Replacement of(RecordedAct asked) {
        var said = asked.detail(Said.class);
        return new Replacement(asked.id(), asked.professional(), said.ref(), said.person(), said.reason());
    }

    private record Said(String ref, Map<String, Object> person, String reason) {}

    public static Replacement asked(Dossier dossier, long id) {
        return dossier.all(Act.REPLACEMENT_REQUESTED).stream()
                .filter(act -> act.id() == id)
                .map(Replacement::of)
                .findFirst()
                .orElseThrow();
    }

    /** Those that nobody has answered, the oldest first. */
    public static List<Replacement> waiting(Dossier dossier) {
        return dossier.all(Act.REPLACEMENT_REQUESTED).stream()
                .filter(act -> !answered(dossier, act.id()))
                .map(Replacement::of)
                .toList();
    }

    private static boolean answered(Dossier dossier, long id) {
        return dossier.acts().stream()
                .filter(act -> act.kind() == Act.REPLACEMENT_ACCEPTED || act.kind() == Act.REPLACEMENT_REFUSED)
                .anyMatch(act -> act.detail().path(REQUEST).asLong() == id);
    }

    /** Of someone proposed, or who stood in the dossier before. */
    static Optional<String> nameIn(Dossier dossier, String ref) {
        return dossier.all(Act.REPLACEMENT_REQUESTED).stream()
                .filter(act -> act.text("ref").equals(ref))
                .map(act -> act.text("newcomer"))
                .findFirst()
                .or(() -> dossier.all(Act.REPLACEMENT_ACCEPTED).stream()
                        .filter(act -> act.text("former").equals(ref))
                        .map(act -> act.text("from"))
                        .findFirst());
    }

    public Answers.Professional newcomer() {
        return Json.as(person, Answers.Professional.class);
    }

    public String name() {
        return newcomer().fullName();
    }
}
