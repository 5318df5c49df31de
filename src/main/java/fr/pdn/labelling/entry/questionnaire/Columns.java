package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.candidature.CandidatureForms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The columns that are read, made from the forms of the candidature. What a structure promises it promises itself. */
@Component
class Columns {
    static final String ANSWERED = "Date de réponse";
    static final String PROMISED = "commitments";

    private final List<Column> all;
    private final Map<String, Cell> byName = new HashMap<>();

    Columns(CandidatureForms forms) {
        all = forms.names().stream()
                .filter(section -> !section.equals(PROMISED))
                .flatMap(section ->
                        forms.section(section).questions().stream().map(question -> new Column(section, question)))
                .toList();
        all.forEach(column -> {
            for (int row = 0; row < column.question().most(); row++) {
                byName.put(Column.plain(column.name(row)), new Cell(column, row));
            }
        });
        shortNames();
    }

    /** @param row from 0 */
    record Cell(Column column, int row) {}

    List<Column> all() {
        return all;
    }

    Optional<Cell> named(String header) {
        return Optional.ofNullable(byName.get(Column.plain(header)));
    }

    /** Without its heading, where no other column has the same words. */
    private void shortNames() {
        var seen = new HashSet<String>();
        Set<String> twice = new HashSet<>();
        all.forEach(column -> {
            var label = Column.plain(column.question().label());
            if (!seen.add(label)) {
                twice.add(label);
            }
        });
        all.stream()
                .filter(column -> !column.repeated())
                .filter(column -> !twice.contains(Column.plain(column.question().label())))
                .forEach(column ->
                        byName.putIfAbsent(Column.plain(column.question().label()), new Cell(column, 0)));
    }
}
