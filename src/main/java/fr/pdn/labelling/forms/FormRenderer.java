package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Writes a form as accessible HTML that works without a script: the fields only, to stand inside the page's own
 * {@code <form method="post" novalidate>}.
 */
@Component
public class FormRenderer {

    /** The context may say where the reader goes on: {@code focus}, as {@link Form#rearranged} gave it. */
    public String render(
            Form form, Map<String, Object> answers, List<AnswerError> errors, Map<String, Object> context) {
        var page = new FormPage(form, errors, Objects.toString(context.get("focus"), ""));
        page.write(Scope.of(answers, context));
        return page.toString();
    }

    /** Ids of what conditions show or hide on the page of a form, and whether each is shown with these answers. */
    public Map<String, Boolean> conditions(Form form, Map<String, Object> answers, Map<String, Object> context) {
        var shown = new TreeMap<String, Boolean>();
        EachField.in(form.components(), Scope.of(answers, context), (field, scope) -> {
            if (field.hidden() != Condition.NEVER) {
                shown.put(scope.place(field.key()).conditionId(), field.visible(scope));
            }
        });
        return shown;
    }

    /** After a change, what to tell about each long text; to swap in by the ids of the page. */
    public String cautions(Form form, Map<String, Object> answers, Map<String, Object> context) {
        var html = new HtmlWriter();
        LongText.in(form.components(), Scope.of(answers, context)).forEach(text -> text.caution(html, true));
        return html.toString();
    }

    /** What is wrong, each line a link to its field. Empty when nothing is. To stand above the form. */
    public String summary(Form form, List<AnswerError> errors) {
        return summary(form, errors, "");
    }

    /** @param shown pointer of what the page shows beside the questions of the form, under the id of that pointer */
    public String summary(Form form, List<AnswerError> errors, String shown) {
        if (errors.isEmpty()) {
            return "";
        }
        var html = new HtmlWriter();
        html.open("div", "class", "alert alert-danger", "id", "errors", "role", "alert", "tabindex", "-1")
                .attribute("autofocus", "autofocus")
                .attribute("aria-labelledby", "errors-title");
        html.element("h2", title(errors.size()), "class", "h5 alert-heading", "id", "errors-title");
        html.open("ul", "class", "mb-0");
        for (var error : errors) {
            html.open("li");
            if (form.asks(error.pointer()) || (!shown.isEmpty() && shown.equals(error.pointer()))) {
                html.element("a", error.message(), "class", "alert-link", "href", "#" + Place.domId(error.pointer()));
            } else {
                html.text(error.message());
            }
            html.close("li");
        }
        return html.close("ul").close("div").toString();
    }

    /** Where the field of an error stands on its page. */
    public static String anchor(AnswerError error) {
        return "#" + Place.domId(error.pointer());
    }

    private static String title(int errors) {
        return errors == 1
                ? "Une réponse est à donner ou à corriger"
                : errors + " réponses sont à donner ou à corriger";
    }
}
