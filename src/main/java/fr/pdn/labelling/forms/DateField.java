package fr.pdn.labelling.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A day, kept as {@code 2027-05-14}. */
record DateField(Question question) implements Component.Field {

    @Override
    public Object canonical(Object value) {
        return "".equals(value) ? null : value instanceof LocalDate day ? day.toString() : value;
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        return value instanceof String text && isDay(text)
                ? Optional.empty()
                : Optional.of(Sentences.notDate(question));
    }

    private static boolean isDay(String text) {
        try {
            return text.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d") && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Browsers without a date picker let people write 14/05/2027. */
    @Override
    public Object posted(List<String> values) {
        var written = values.isEmpty() ? "" : values.get(0).strip();
        return written.isEmpty() ? null : written.replaceFirst("^(\\d\\d)/(\\d\\d)/(\\d{4})$", "$3-$2-$1");
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
