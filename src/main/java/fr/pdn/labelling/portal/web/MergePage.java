package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.forms.WordedAnswer;
import fr.pdn.labelling.portal.DraftWriting.Saving;
import fr.pdn.labelling.portal.MergeChoices;
import fr.pdn.labelling.portal.MergeConflict;
import fr.pdn.labelling.portal.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Where two people gave different answers to the same questions: both are shown, one is chosen, nothing typed is lost. */
@Component
class MergePage {
    private static final String CHOICE = "_choice";
    private static final String SEEN = "_seen";
    private static final String MINE = "mine";
    private static final Pattern PERSON = Pattern.compile("/professionals/(P\\d{1,4})(/.*)?");

    private final CandidatureForms forms;
    private final DraftViews views;

    MergePage(CandidatureForms forms, DraftViews views) {
        this.forms = forms;
        this.views = views;
    }

    /** @param mine what the reader wrote; empty when they took it away */
    record Question(String name, String label, String mine, String theirs) {}

    static MergeChoices choices(MultiValueMap<String, String> fields) {
        var mine = new HashMap<String, Boolean>();
        fields.forEach((name, values) -> {
            if (name.startsWith(CHOICE)) {
                mine.put(name.substring(CHOICE.length()), MINE.equals(values.get(0)));
            }
        });
        return new MergeChoices(Objects.toString(fields.getFirst(SEEN), ""), mine);
    }

    /** @param fields as they were posted, to be posted again with the choices */
    String show(Model model, Candidature draft, Section section, MultiValueMap<String, String> fields, Saving saving) {
        model.addAttribute("view", views.of(draft, section));
        model.addAttribute("section", section);
        model.addAttribute(
                "questions",
                saving.conflicts().stream()
                        .map(conflict -> question(draft, section, conflict))
                        .toList());
        model.addAttribute("again", fields.containsKey(SEEN));
        model.addAttribute("seen", saving.mark());
        model.addAttribute(
                "posted",
                fields.entrySet().stream()
                        .filter(field -> !field.getKey().startsWith(CHOICE)
                                && !field.getKey().equals(SEEN))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return "portal/draft/merge";
    }

    private Question question(Candidature draft, Section section, MergeConflict conflict) {
        var mine = words(draft, section, conflict.mine());
        var theirs = words(draft, section, conflict.theirs());
        var label = Stream.concat(mine.stream(), theirs.stream())
                .findFirst()
                .map(answer -> heading(draft, conflict, answer))
                .orElse("Une réponse de cette page");
        return new Question(CHOICE + conflict.pointer(), label, text(mine), text(theirs));
    }

    private List<WordedAnswer> words(Candidature draft, Section section, Map<String, Object> alone) {
        return forms.section(section.key()).inWords(alone, draft.json());
    }

    /** A row stands alone in a conflict and would be called the first: a person goes by their name. */
    private static String heading(Candidature draft, MergeConflict conflict, WordedAnswer answer) {
        var person = PERSON.matcher(conflict.pointer());
        if (!person.matches()) {
            return answer.heading() + "\u00a0: " + answer.label();
        }
        var name = DocumentViews.name(draft.answers(), person.group(1));
        return person.group(2) == null ? name : name + "\u00a0: " + answer.label();
    }

    private static String text(List<WordedAnswer> answers) {
        return answers.size() == 1
                ? answers.get(0).text()
                : answers.stream()
                        .map(answer -> answer.label() + "\u00a0: " + answer.text())
                        .collect(Collectors.joining("\n"));
    }
}
