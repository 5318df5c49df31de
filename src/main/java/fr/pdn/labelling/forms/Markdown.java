package fr.pdn.labelling.forms;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Texts of a form: markdown with {@code {{variables}}}; markup in it is shown, not obeyed, and odd links lead nowhere. */
final class Markdown {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}}");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}]");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    static String html(String text, Set<String> markdownVariables, Map<String, Object> variables) {
        var filled = VARIABLE.matcher(text).replaceAll(found -> {
            var value = variables.get(found.group(1));
            var written = value == null ? "" : value.toString();
            return Matcher.quoteReplacement(markdownVariables.contains(found.group(1)) ? written : plain(written));
        });
        return RENDERER.render(PARSER.parse(filled));
    }

    /** Text that is not markdown, with what the variables in it stand for. */
    static String filled(String text, Map<String, Object> variables) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.toString(variables.get(found.group(1)), "")));
    }

    /** Only variables by their name: an expression would be evaluated by Tasklist and not by us. */
    static String checked(String text) {
        if (VARIABLE.matcher(text).replaceAll("").contains("{{")) {
            throw new IllegalArgumentException("only {{variable}} can stand in a text: " + text);
        }
        return text;
    }

    private static String plain(String value) {
        return PUNCTUATION.matcher(value.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
