package fr.pdn.labelling.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day, kept as {@code 2027-05-14}. */
record DateField(Question question) implements Component.Field {

    /** As it is kept, and as other systems write it. */
    private static final String KEPT = "2027-05-14";

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    @Override
    public Object canonical(Object value) {
        return "".equals(value) ? null : value instanceof LocalDate day ? day.toString() : value;
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        if (!(value instanceof String text)) {
            return Optional.of(Sentences.notDate(question, KEPT));
        }
        if (isDay(text)) {
            return Optional.empty();
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return Optional.of(Sentences.shortYear(question));
        }
        var kept = text.matches("\\d{4}-.*") || !posted(List.of(text)).equals(text);
        return Optional.of(Sentences.notDate(question, kept ? KEPT : "14/05/2027"));
    }

    private static boolean isDay(String text) {
        try {
            return text.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d") && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Browsers without a date picker let people write 14/5/2027; what is no day stays as it was written. */
    @Override
    public Object posted(List<String> values) {
        var written = values.isEmpty() ? "" : values.get(0).strip();
        var french = FRENCH.matcher(written);
        if (!french.matches()) {
            return written.isEmpty() ? null : written;
        }
        var day = "%s-%2s-%2s"
                .formatted(french.group(3), french.group(2), french.group(1))
                .replace(' ', '0');
        return isDay(day) ? day : written;
    }

    @Override
    public String worded(Object answer, Scope scope) {
        return answer.toString().replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1");
    }

    @Override
    public Component.Layout layout() {
        return Component.Layout.LABELLED;
    }

    @Override
    public void control(HtmlWriter html, Control control) {
        html.open("input", control.attributes("class", "form-control pdn-short", "type", "date"))
                .attribute("value", Objects.toString(control.value(), ""));
    }
}
