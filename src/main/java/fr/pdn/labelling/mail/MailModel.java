package fr.pdn.labelling.mail;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.ReflectionUtils;

/**
 * What a template shows, as plain French text: dates written out, records as maps, nothing that a mail must not carry. What
 * is empty is absent, so that a template asks one question only.
 */
final class MailModel {
    private static final Set<String> ADDRESSES = Set.of("link", "documentLink");

    private MailModel() {}

    static Map<String, Object> of(Map<?, ?> given) {
        var shown = new LinkedHashMap<String, Object>();
        given.forEach((key, value) -> show(shown, key.toString(), value));
        return shown;
    }

    /** Of a moment, the day alone is there too: {@code closesAt} « 5 mars 2027 à 23 h 59 », {@code closesAtDay} « 5 mars 2027 ». */
    private static void show(Map<String, Object> shown, String key, Object value) {
        momentOf(value).ifPresent(moment -> shown.put(key + "Day", FrenchDates.dayOf(moment)));
        var written = ADDRESSES.contains(key) ? address(value) : written(value);
        if (written != null) {
            shown.put(key, written);
        }
    }

    private static Object written(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof LocalDate day) {
            return FrenchDates.day(day);
        }
        if (value instanceof Collection<?> values) {
            var list = values.stream()
                    .map(MailModel::written)
                    .filter(Objects::nonNull)
                    .toList();
            return list.isEmpty() ? null : list;
        }
        if (value instanceof Map<?, ?> map) {
            return of(map);
        }
        if (value instanceof Record fields) {
            return of(componentsOf(fields));
        }
        return momentOf(value).map(FrenchDates::moment).orElseGet(() -> text(value.toString()));
    }

    private static String address(Object link) {
        var address = PlainText.line(Objects.toString(link, ""));
        return address.isEmpty() ? null : address;
    }

    private static Optional<Instant> momentOf(Object value) {
        if (value instanceof Instant instant) {
            return Optional.of(instant);
        }
        if (value instanceof ZonedDateTime moment) {
            return Optional.of(moment.toInstant());
        }
        return value instanceof OffsetDateTime moment ? Optional.of(moment.toInstant()) : Optional.empty();
    }

    private static String text(String typed) {
        var text = AccountNumbers.masked(PlainText.block(typed));
        return text.isEmpty() ? null : text;
    }

    private static Map<String, Object> componentsOf(Record fields) {
        var values = new LinkedHashMap<String, Object>();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            var accessor = component.getAccessor();
            ReflectionUtils.makeAccessible(accessor);
            values.put(component.getName(), ReflectionUtils.invokeMethod(accessor, fields));
        }
        return values;
    }
}
