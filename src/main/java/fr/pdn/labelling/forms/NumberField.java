package fr.pdn.labelling.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number between two bounds. Its range is checked first: a caller may send 1E999999999. */
record NumberField(Question question, BigDecimal min, BigDecimal max, int decimals, Optional<BigDecimal> step)
        implements Component.Field {

    @Override
    public Object canonical(Object value) {
        return "".equals(value) ? null : value;
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        if (!(value instanceof Number written) || Double.isNaN(written.doubleValue()) || isInfinite(written)) {
            return Optional.of(Sentences.notNumber(question, example()));
        }
        var number = new BigDecimal(written.toString());
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            return Optional.of(Sentences.outOfRange(question, min, max));
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            return Optional.of(Sentences.decimals(question, decimals));
        }
        return step.filter(s -> number.remainder(s).signum() != 0).map(s -> Sentences.step(question, s));
    }

    private static boolean isInfinite(Number number) {
        return (number instanceof Double || number instanceof Float) && Double.isInfinite(number.doubleValue());
    }

    /** One that this field takes. */
    private String example() {
        if (decimals == 0) {
            return max.intValue() >= 3 ? "3" : "1";
        }
        return max.intValue() >= 1_500 ? "1\u00a0500,50" : max.intValue() >= 3 ? "3,5" : "0,5";
    }

    /** What is not a number stays as it was written, to be shown again. */
    @Override
    public Object posted(List<String> values) {
        var written = values.isEmpty() ? "" : values.get(0).strip();
        return WrittenNumber.read(written, question.label())
                .map(NumberField::plain)
                .orElse(written.isEmpty() ? null : written);
    }

    private static Object plain(BigDecimal number) {
        return number.scale() == 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
                ? (Object) number.intValueExact()
                : number;
    }

    @Override
    public String worded(Object answer, Scope scope) {
        return answer instanceof Number number ? Sentences.french(number) : answer.toString();
    }

    @Override
    public Component.Layout layout() {
        return Component.Layout.LABELLED;
    }

    @Override
    public void control(HtmlWriter html, Control control) {
        html.open("input", control.attributes("class", "form-control pdn-short", "type", "text"))
                .attribute("inputmode", decimals == 0 ? "numeric" : "decimal")
                .attribute("maxlength", 20)
                .attribute("value", written(control.value()));
    }

    private static String written(Object value) {
        if (value instanceof Number number && !isInfinite(number) && !Double.isNaN(number.doubleValue())) {
            var exact = new BigDecimal(number.toString()).stripTrailingZeros();
            return Math.abs(exact.scale()) > 20
                    ? number.toString()
                    : exact.toPlainString().replace('.', ',');
        }
        return value == null ? "" : value.toString();
    }
}
