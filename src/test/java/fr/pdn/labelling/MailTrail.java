package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.ModelRecorder.Visit;
import java.util.List;

/** The way of a message until it goes by the name of its dossier. */
public final class MailTrail {
    private MailTrail() {}

    /** Steps and flows of the model, among others, in this order. */
    public static void passed(String reference, String... elements) {
        var trail = ModelRecorder.trail(reference);
        assertThat(trail).as("way of %s", reference).extracting(Visit::element).containsSubsequence(elements);
        var wanted = List.of(elements);
        ModelRecorder.asserted(
                reference,
                trail.stream().filter(visit -> wanted.contains(visit.element())).toList());
    }
}
