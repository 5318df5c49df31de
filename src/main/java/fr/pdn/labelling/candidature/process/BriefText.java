package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.RecordedAct;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** The Markdown of a task's brief, as it grows. Typed text stays text: no link, no emphasis, no line of its own. */
public final class BriefText {
    private static final Pattern PLAIN_LINK = Pattern.compile("https://[A-Za-z0-9:/._?=&%~-]+");

    private final StringBuilder text = new StringBuilder();

    /** A paragraph of its own. */
    public void line(String markdown, Object... typed) {
        text.append('\n').append(markdown.formatted(safe(typed)).strip()).append("\n");
    }

    /** One line of a list. */
    public void item(String markdown, Object... typed) {
        text.append("- ").append(markdown.formatted(safe(typed)).strip()).append('\n');
    }

    /** A name that opens an address, or the address as text when it holds more than an address does. */
    static String link(String name, String url) {
        return PLAIN_LINK.matcher(url).matches() ? "[%s](%s)".formatted(name, url) : name + "\u00a0: " + escaped(url);
    }

    /** A date that an act says. */
    static String day(RecordedAct act, String field) {
        return FrenchDates.day(LocalDate.parse(act.text(field)));
    }

    /** Text that is Markdown already. */
    record Ready(String markdown) {}

    private static Object[] safe(Object[] typed) {
        var safe = new Object[typed.length];
        for (int i = 0; i < typed.length; i++) {
            safe[i] = typed[i] instanceof Ready ready ? ready.markdown() : escaped(Objects.toString(typed[i], ""));
        }
        return safe;
    }

    private static String escaped(String typed) {
        return typed.replaceAll("[\\s&&[^\u00a0]]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|!{}])", "\\\\$1");
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
