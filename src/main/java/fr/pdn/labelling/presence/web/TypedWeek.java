package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.presence.Activity;
import fr.pdn.labelling.presence.Channel;
import fr.pdn.labelling.presence.Hours;
import fr.pdn.labelling.presence.IsoWeek;
import fr.pdn.labelling.presence.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Hours and counts as they were typed: shown again, word for word, when something is wrong. */
record TypedWeek(Map<String, String> values, List<String> also) {
    private static final int MOST = 9_999;

    static TypedWeek of(Map<String, List<String>> fields) {
        var values = new HashMap<String, String>();
        Stream.concat(Stream.of(Channel.values()), Stream.of(Tally.values()))
                .map(Enum::name)
                .forEach(name -> values.put(
                        name,
                        fields.getOrDefault(name, List.of()).stream()
                                .findFirst()
                                .orElse("")));
        return new TypedWeek(values, fields.getOrDefault("also", List.of()));
    }

    static TypedWeek of(Activity activity) {
        var values = new HashMap<String, String>();
        activity.minutes().forEach((channel, minutes) -> values.put(channel.name(), Hours.text(minutes)));
        activity.counts().forEach((tally, count) -> values.put(tally.name(), count.toString()));
        return new TypedWeek(values, List.of());
    }

    /** @throws InvalidAnswersException with everything that cannot be read */
    Activity activity() {
        var errors = new ArrayList<AnswerError>();
        var minutes = new EnumMap<Channel, Integer>(Channel.class);
        for (var channel : Channel.values()) {
            var time = Hours.minutes(value(channel.name()));
            if (time.isEmpty()) {
                errors.add(new AnswerError(
                        "/" + channel, channel.label() + "\u00a0: indiquez des heures, par exemple 1,5 ou 1 h 30."));
            }
            time.filter(some -> some > 0).ifPresent(some -> minutes.put(channel, some));
        }
        var counts = new EnumMap<Tally, Integer>(Tally.class);
        for (var tally : Tally.values()) {
            var number = number(value(tally.name()));
            if (number.isEmpty() && !value(tally.name()).isBlank()) {
                errors.add(
                        new AnswerError("/" + tally, tally.label() + "\u00a0: indiquez un nombre, de 0 à 9\u00a0999."));
            }
            number.ifPresent(some -> counts.put(tally, some));
        }
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        return new Activity(minutes, counts);
    }

    /** The week of the page, and those that were ticked beside it. */
    List<IsoWeek> weeks(IsoWeek week) {
        var weeks = new LinkedHashSet<IsoWeek>(List.of(week));
        also.stream().map(IsoWeek::parse).flatMap(Optional::stream).forEach(weeks::add);
        return List.copyOf(weeks);
    }

    boolean empty() {
        return Stream.of(Channel.values())
                .allMatch(channel -> value(channel.name()).isBlank());
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static Optional<Integer> number(String written) {
        try {
            return Optional.of(Integer.parseInt(written.strip())).filter(count -> count >= 0 && count <= MOST);
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
