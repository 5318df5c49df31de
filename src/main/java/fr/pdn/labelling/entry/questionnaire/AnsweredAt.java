package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Arrival;
import fr.pdn.labelling.candidature.EntryChannel;
import fr.pdn.labelling.entry.questionnaire.ReadLine.Remark;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** When a questionnaire was answered, in Paris: its candidature counts from then. */
final class AnsweredAt {
    /** As questionnaires call that column. */
    private static final Set<String> NAMES =
            Set.of(Column.plain(Columns.ANSWERED), Column.plain("Horodateur"), Column.plain("Heure de fin"));

    private static final List<DateTimeFormatter> MOMENTS = Stream.of(
                    "d/M/uuuu H:mm[:ss]", "uuuu-MM-dd H:mm[:ss]", "uuuu-MM-dd'T'H:mm[:ss][.SSS]")
            .map(AnsweredAt::strict)
            .toList();
    private static final List<DateTimeFormatter> DAYS =
            Stream.of("d/M/uuuu", "uuuu-MM-dd").map(AnsweredAt::strict).toList();

    private AnsweredAt() {}

    static boolean is(String header) {
        return NAMES.contains(Column.plain(header));
    }

    static Arrival of(List<String> header, Sheet.Row row, Instant now, List<Remark> remarks) {
        for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
            var text = row.cells().get(i);
            if (is(header.get(i)) && !text.isEmpty()) {
                var read = read(text, now);
                if (read.isEmpty()) {
                    remarks.add(
                            new Remark(header.get(i), "Date illisible ou à venir. Écrivez-la comme 04/03/2027 14:32."));
                }
                return read.orElseGet(AnsweredAt::unknown);
            }
        }
        return unknown();
    }

    private static Arrival unknown() {
        return new Arrival(EntryChannel.QUESTIONNAIRE, null, null, null);
    }

    private static Optional<Arrival> read(String text, Instant now) {
        for (var format : MOMENTS) {
            var at = parsed(() ->
                    LocalDateTime.parse(text, format).atZone(Campaign.PARIS).toInstant());
            if (at.isPresent()) {
                return at.filter(moment -> !moment.isAfter(now))
                        .map(moment ->
                                new Arrival(EntryChannel.QUESTIONNAIRE, FrenchDates.dayOf(moment), null, moment));
            }
        }
        return DAYS.stream()
                .flatMap(format -> parsed(() -> LocalDate.parse(text, format)).stream())
                .filter(day -> day.getYear() > 1999 && !day.isAfter(FrenchDates.dayOf(now)))
                .map(day -> new Arrival(EntryChannel.QUESTIONNAIRE, day, null, null))
                .findFirst();
    }

    private static <T> Optional<T> parsed(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
