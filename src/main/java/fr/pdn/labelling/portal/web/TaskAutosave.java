package fr.pdn.labelling.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.StepDrafts;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a long step saves itself while someone writes, as a section does. It is never sent by itself. */
@Controller
class TaskAutosave {
    /** The button that puts aside. */
    static final String KEEP = "_keep";

    /** The version of what was put aside that a page showed, posted back with it. */
    private static final String MARK = "_mark";

    private static final String FRAGMENTS = "portal/task-kept :: ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutsiderTasks tasks;
    private final StepDrafts drafts;
    private final Forms forms;
    private final FormRenderer renderer;

    TaskAutosave(OutsiderTasks tasks, StepDrafts drafts, Forms forms, FormRenderer renderer) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.forms = forms;
        this.renderer = renderer;
    }

    @PostMapping(path = Routes.TASK, headers = "HX-Request")
    String keep(
            @PathVariable("task") String id,
            @RequestParam MultiValueMap<String, String> post,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var fields = Posted.fields(post);
        var task = tasks.find(who.getName(), id).filter(drafts::keeps);
        if (task.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return FRAGMENTS + "over";
        }
        var saved = drafts.save(id, forms.named(task.get().form()).parse(fields), version(fields));
        model.addAttribute("draft", drafts.find(id).orElseThrow());
        if (!saved) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return FRAGMENTS + "elsewhere";
        }
        show(task.get(), fields, model, response);
        return FRAGMENTS + "kept";
    }

    private void show(
            OutsiderTask task, MultiValueMap<String, String> fields, Model model, HttpServletResponse response) {
        var form = forms.named(task.form());
        var onPage = form.asOnPage(fields);
        var context = tasks.context(task);
        model.addAttribute("cautions", renderer.cautions(form, onPage, context));
        response.setHeader("HX-Trigger", event(renderer.conditions(form, onPage, context)));
    }

    /** @return 0 for a page on which nothing was put aside yet, or whose mark is no number */
    static int version(MultiValueMap<String, String> fields) {
        var mark = fields.getFirst(MARK);
        return mark != null && mark.matches("\\d{1,9}") ? Integer.parseInt(mark) : 0;
    }

    private static String event(Map<String, Boolean> shown) {
        try {
            return JSON.writeValueAsString(Map.of("conditions", shown));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
