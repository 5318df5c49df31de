package fr.pdn.labelling.forms;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL condition of a form. Only expressions written in a form file are ever parsed; answers are data to them. */
final class Condition {
    static final Condition NEVER = new Condition(null, "");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final ParsedExpression expression;
    private final String source;

    private Condition(ParsedExpression expression, String source) {
        this.expression = expression;
        this.source = source;
    }

    static Condition feel(String written) {
        var source = written.replaceFirst("^=", "");
        var parsed = FEEL.parseExpression(source);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(
                    "FEEL: " + source + ": " + parsed.failure().message());
        }
        return new Condition(parsed.parsedExpression(), source);
    }

    boolean holds(Map<String, Object> variables) {
        return expression != null
                && Boolean.TRUE.equals(FEEL.evaluate(expression, variables).result());
    }

    /** Whether a change of this answer may change the condition. */
    boolean looksAt(String key) {
        var last = key.substring(key.lastIndexOf('.') + 1);
        return source.matches("(?s).*\\b" + last + "\\b.*");
    }
}
