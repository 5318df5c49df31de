package fr.pdn.labelling.label.directory;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.label.EntryFacts;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelState;
import java.time.LocalDate;
import java.util.List;

/**
 * One label of which the national directory does not say what it should.
 *
 * @param since from when the label is in that state
 * @param entry where its entry stands, in French
 * @param changes French names of what changed since the entry was verified
 * @param agentsTurn whether the coordination says on the page that it is settled; otherwise a step of the procedure does
 */
public record Difference(
        Label label,
        EntryFacts facts,
        LabelState state,
        String since,
        String entry,
        List<String> changes,
        boolean agentsTurn) {

    static Difference of(LabelEntry entry, LocalDate today) {
        var label = entry.label();
        var state = label.on(today);
        return new Difference(
                label,
                entry.facts(),
                state,
                FrenchDates.day(label.since(today)),
                words(entry),
                entry.checked() == null ? List.of() : entry.facts().changedSince(entry.checked()),
                state != LabelState.IN_FORCE
                        || entry.entry() == Act.DIRECTORY_ENTRY_VERIFIED
                        || entry.entry() == Act.DIRECTORY_ENTRY_HIDDEN);
    }

    private static String words(LabelEntry entry) {
        if (entry.entry() == null) {
            return "pas encore déclarée par la structure";
        }
        var day = FrenchDates.day(entry.entryAt());
        return switch (entry.entry()) {
            case DIRECTORY_ENTRY_DECLARED -> "déclarée le " + day + ", à vérifier";
            case DIRECTORY_ENTRY_TO_CORRECT -> "à corriger par la structure depuis le " + day;
            case DIRECTORY_ENTRY_HIDDEN -> "masquée le " + day;
            default -> "vérifiée le " + day;
        };
    }
}
