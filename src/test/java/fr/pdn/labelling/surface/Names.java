package fr.pdn.labelling.surface;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in the place of the variables of a path.
 *
 * @param real what is there, by the step before the variable ({@code task}) or by its name ({@code number})
 */
record Names(Map<String, String> real) {

    /** Of a variable: its name, and the pattern it must match, which may hold braces of its own. */
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([\\w-]+)\\s*(?::((?:[^{}]|\\{[^{}]*})*))?}");

    private static final Pattern LIST = Pattern.compile("(\\w+)\\|.*");
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    String in(String path) {
        var filled = new StringBuilder();
        var variable = VARIABLE.matcher(path);
        while (variable.find()) {
            var before = path.substring(0, variable.start()).replaceAll(".*?([^/]*)/?$", "$1");
            variable.appendReplacement(filled, value(before, variable.group(1), variable.group(2)));
        }
        return variable.appendTail(filled).toString();
    }

    private String value(String before, String name, String pattern) {
        var choices = LIST.matcher(pattern == null ? "" : pattern);
        if (choices.matches()) {
            return choices.group(1);
        }
        return Stream.of(name, before)
                .map(key -> Optional.ofNullable(real.get(key)))
                .flatMap(Optional::stream)
                .filter(value -> pattern == null || value.matches(pattern))
                .findFirst()
                .orElse(NOBODY);
    }
}
