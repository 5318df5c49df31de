package fr.pdn.labelling.bench;

import java.util.Locale;
import java.util.regex.Pattern;

/** A statement in two words: its verb and its first table. */
public final class StatementKind {

    private static final Pattern TABLE =
            Pattern.compile("(?:from|into|update)\\s+(?:public\\.)?([a-z_]+)", Pattern.CASE_INSENSITIVE);

    private StatementKind() {}

    public static String of(String sql) {
        var text = sql.strip().toLowerCase(Locale.ROOT);
        var table = TABLE.matcher(text);
        return text.split("\\s+", 2)[0] + " " + (table.find() ? table.group(1) : "");
    }
}
