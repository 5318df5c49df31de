package fr.pdn.labelling.portal.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A phase or a step of the procedure as those who wait for it read it.
 *
 * @param at when it was done or stopped, else null
 * @param stopped what stopped it, or null
 * @param now who acts and by when, as long as it goes on
 */
public record Stage(
        String title, Standing standing, Instant at, String stopped, Now now, List<Fact> facts, List<Stage> parts) {

    /**
     * @param actors who acts now, in words
     * @param dueAt when what is asked of the structure or of a professional is due, or null
     * @param usuallyBy by when it usually ends, or null when nothing lets one tell
     * @param late whether that day has gone by
     */
    public record Now(List<String> actors, Instant dueAt, LocalDate usuallyBy, boolean late) {
        static final Now NOTHING = new Now(List.of(), null, null, false);
    }

    /** Something that happened meanwhile. */
    public record Fact(String label, Instant at) {}

    static Stage toCome(String title, Now now, List<Stage> parts) {
        return new Stage(title, Standing.TO_COME, null, null, now, List.of(), parts);
    }

    static Stage current(String title, Now now, List<Fact> facts, List<Stage> parts) {
        return new Stage(title, Standing.CURRENT, null, null, now, facts, parts);
    }

    static Stage done(String title, Instant at, List<Fact> facts, List<Stage> parts) {
        return new Stage(title, Standing.DONE, at, null, Now.NOTHING, facts, parts);
    }

    /** Of what it is made of, only what was done is still told. */
    static Stage stopped(String title, Instant at, String by, List<Fact> facts, List<Stage> parts) {
        var left = parts.stream().filter(part -> part.standing().settled()).toList();
        return new Stage(title, Standing.STOPPED, at, by, Now.NOTHING, facts, left);
    }

    boolean settled() {
        return standing.settled();
    }
}
