package fr.pdn.labelling.label.directory;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.label.EntryFacts;
import fr.pdn.labelling.label.Label;
import java.time.Instant;

/**
 * A label, whatever it is worth, with what directories say of it.
 *
 * @param facts as they are now
 * @param checked as they were when the coordination verified the national entry last, or null
 * @param entry the last act about the national entry, or null
 * @param entryAt its moment, or null
 * @param profilesAt when the profiles were last verified, or null
 */
public record LabelEntry(
        Label label,
        EntryFacts facts,
        EntryFacts checked,
        Act entry,
        Instant entryAt,
        Instant profilesAt,
        String legalForm,
        String category) {}
