package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text on one line or several.
 *
 * @param format null when any text will do
 */
record TextField(
        Question question,
        boolean severalLines,
        int minLength,
        int maxLength,
        Optional<Pattern> pattern,
        Optional<Format> format)
        implements Component.Field {
    private static final int SHORT = 14;
    private static final int MIDDLE = 40;

    @Override
    public Object canonical(Object value) {
        if (!(value instanceof String written)) {
            return value;
        }
        var tidy = Characters.tidy(severalLines ? written : written.replace('\t', ' '));
        if (tidy.isEmpty()) {
            return null;
        }
        return format.filter(f -> f.complaint(tidy).isEmpty())
                .map(f -> f.canonical(tidy))
                .orElse(tidy);
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        if (!(value instanceof String text)) {
            return Optional.of(Sentences.notText(question));
        }
        if (text.length() > maxLength) {
            return Optional.of(Sentences.tooLong(question, maxLength, text.length()));
        }
        if (text.length() < minLength) {
            return Optional.of(Sentences.tooShort(question, minLength));
        }
        return Characters.complaint(question, text, severalLines)
                .or(() -> pattern.filter(p -> !p.matcher(text).matches()).map(p -> Sentences.pattern(question)))
                .or(() -> format.flatMap(f -> f.complaint(text)));
    }

    @Override
    public String worded(Object answer, Scope scope) {
        return shown(answer.toString());
    }

    private String shown(String kept) {
        return format.map(f -> f.shown(kept)).orElse(kept);
    }

    @Override
    public Object posted(List<String> values) {
        return values.isEmpty() ? null : canonical(values.get(0));
    }

    @Override
    public Component.Layout layout() {
        return Component.Layout.LABELLED;
    }

    @Override
    public void control(HtmlWriter html, Control control) {
        var written = control.value() == null ? "" : shown(control.value().toString());
        if (severalLines) {
            html.open("textarea", control.attributes("class", "form-control", "rows", maxLength > 1000 ? "6" : "3"))
                    .text("\n" + written)
                    .close("textarea");
        } else {
            html.open("input", control.attributes("class", width()))
                    .attribute("type", question.property("inputType").orElse("text"))
                    .attribute("inputmode", question.property("inputmode").orElse(null))
                    .attribute("autocomplete", question.property("autocomplete").orElse(null))
                    .attribute("value", written);
        }
    }

    /** The width of a control says how much is expected. No length is enforced there: a text that is pasted is never cut. */
    private String width() {
        return "form-control" + (maxLength <= SHORT ? " pdn-short" : maxLength <= MIDDLE ? " pdn-middle" : "");
    }
}
