package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.entry.questionnaire.Columns.Cell;
import fr.pdn.labelling.entry.questionnaire.ReadLine.Remark;
import fr.pdn.labelling.forms.AskedQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Reads a line as if a person had typed it in the forms. What cannot be read is left blank, and told. */
@Component
class LineReader {
    private static final Pattern SEVERAL = Pattern.compile("[;|\\n]");
    private static final String PROFESSIONALS = "professionals";

    private final CandidatureForms forms;
    private final Columns columns;

    LineReader(CandidatureForms forms, Columns columns) {
        this.forms = forms;
        this.columns = columns;
    }

    /** What a cell says, with the header it stands under. */
    private record Said(String header, Cell cell, String text) {}

    ReadLine read(List<String> header, Sheet.Row row, Instant now) {
        var remarks = new ArrayList<Remark>();
        var said = said(header, row);
        var headers = new HashMap<String, String>();
        var json = typed(said, headers, remarks);
        new Implausible(forms, headers).leaveBlank(json, remarks);
        var arrival = AnsweredAt.of(header, row, now, remarks);
        return new ReadLine(row.number(), json, arrival, List.copyOf(remarks), "", "");
    }

    private List<Said> said(List<String> header, Sheet.Row row) {
        var said = new ArrayList<Said>();
        for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
            var name = header.get(i);
            var text = row.cells().get(i);
            if (!text.isEmpty()) {
                columns.named(name).ifPresent(cell -> said.add(new Said(name, cell, text)));
            }
        }
        return said;
    }

    /** @param headers receives, for each answer, under which header it stood */
    private Map<String, Object> typed(List<Said> said, Map<String, String> headers, List<Remark> remarks) {
        var rows = new HashMap<String, TreeSet<Integer>>();
        said.forEach(one -> rows.computeIfAbsent(one.cell().column().question().list(), none -> new TreeSet<>())
                .add(one.cell().row()));
        var fields = new LinkedMultiValueMap<String, String>();
        for (var one : said) {
            var question = one.cell().column().question();
            int row = rows.get(question.list()).headSet(one.cell().row()).size();
            headers.put(question.pointer(row), one.header());
            fields.addAll(
                    question.control(row),
                    posted(question, one.text(), wrong -> remarks.add(new Remark(one.header(), wrong))));
        }
        var json = new LinkedHashMap<String, Object>();
        forms.names().stream()
                .filter(section -> !section.equals(Columns.PROMISED))
                .forEach(section -> json.putAll(forms.section(section).parse(fields)));
        refer(json);
        return json;
    }

    private static List<String> posted(AskedQuestion question, String text, Consumer<String> wrong) {
        return switch (question.kind()) {
            case OPTION -> options(question, List.of(text), wrong);
            case OPTIONS -> options(question, List.of(SEVERAL.split(text)), wrong);
            case LINES -> List.of(text.replace('|', '\n'));
            case TEXT, NUMBER, DAY -> List.of(text);
        };
    }

    private static List<String> options(AskedQuestion question, List<String> chosen, Consumer<String> wrong) {
        var posted = new ArrayList<String>();
        for (var one : chosen) {
            if (one.isBlank()) {
                continue;
            }
            question.options().entrySet().stream()
                    .filter(option -> Column.plain(option.getKey()).equals(Column.plain(one)))
                    .findFirst()
                    .ifPresentOrElse(
                            option -> posted.add(option.getValue()),
                            () -> wrong.accept("«\u00a0" + shown(one) + "\u00a0» n’est pas une réponse de la liste."));
        }
        return posted;
    }

    private static String shown(String text) {
        var plain = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    /** P1, P2… : documents and opinions name a professional by it. */
    @SuppressWarnings("unchecked")
    private static void refer(Map<String, Object> json) {
        if (json.get(PROFESSIONALS) instanceof List<?> people) {
            for (int i = 0; i < people.size(); i++) {
                ((Map<String, Object>) people.get(i)).put("ref", "P" + (i + 1));
            }
        }
    }
}
