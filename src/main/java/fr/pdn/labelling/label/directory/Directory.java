package fr.pdn.labelling.label.directory;

import static java.util.Comparator.comparing;

import fr.pdn.labelling.campaign.Campaign;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public directory: read from the labels each time, so that a label that is suspended or ends is gone at once. */
@Service
public class Directory {
    private final LabelEntries entries;
    private final DirectoryPlaces places;
    private final Clock clock;

    Directory(LabelEntries entries, DirectoryPlaces places, Clock clock) {
        this.entries = entries;
        this.places = places;
        this.clock = clock;
    }

    /** The labels in force today, by town, structure and name. */
    @Transactional(readOnly = true)
    public List<DirectoryLine> lines() {
        var today = today();
        var known = places.all();
        return entries.all().stream()
                .filter(entry -> entry.label().inForceOn(today))
                .map(entry -> line(entry, known.get(entry.label().siret())))
                .sorted(inFrenchOrder())
                .toList();
    }

    @Transactional(readOnly = true)
    public Differences differences() {
        return Differences.among(entries.all(), today());
    }

    private static DirectoryLine line(LabelEntry entry, Coordinates place) {
        var label = entry.label();
        var updated = Stream.of(label.awardedAt(), label.lastFactAt(), entry.profilesAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
        return new DirectoryLine(
                label.number(),
                label.siret(),
                entry.facts(),
                entry.legalForm(),
                entry.category(),
                place,
                LocalDate.ofInstant(updated, Campaign.PARIS));
    }

    private static Comparator<DirectoryLine> inFrenchOrder() {
        var french = Collator.getInstance(Locale.FRENCH);
        return comparing((DirectoryLine line) -> line.facts().town(), french)
                .thenComparing(line -> line.facts().structure(), french)
                .thenComparing(DirectoryLine::name, french)
                .thenComparing(DirectoryLine::label);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }
}
