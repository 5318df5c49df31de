package fr.pdn.labelling.label.directory;

import fr.pdn.labelling.candidature.Act;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the national directory and the labels do not say the same.
 *
 * @param unverified labels in force whose entry nobody has verified
 * @param toHide entries of labels that are no longer in force
 * @param changed labels in force whose entry was verified, and that have changed since
 */
public record Differences(List<Difference> unverified, List<Difference> toHide, List<Difference> changed) {

    public boolean none() {
        return unverified.isEmpty() && toHide.isEmpty() && changed.isEmpty();
    }

    static Differences among(List<LabelEntry> entries, LocalDate today) {
        var inForce =
                entries.stream().filter(entry -> entry.label().inForceOn(today)).toList();
        return new Differences(
                inForce.stream()
                        .filter(entry -> entry.entry() != Act.DIRECTORY_ENTRY_VERIFIED)
                        .map(entry -> Difference.of(entry, today))
                        .toList(),
                entries.stream()
                        .filter(entry -> !entry.label().inForceOn(today))
                        .filter(entry -> entry.entry() != null && entry.entry() != Act.DIRECTORY_ENTRY_HIDDEN)
                        .map(entry -> Difference.of(entry, today))
                        .toList(),
                inForce.stream()
                        .filter(entry -> entry.entry() == Act.DIRECTORY_ENTRY_VERIFIED)
                        .map(entry -> Difference.of(entry, today))
                        .filter(difference -> !difference.changes().isEmpty())
                        .toList());
    }
}
