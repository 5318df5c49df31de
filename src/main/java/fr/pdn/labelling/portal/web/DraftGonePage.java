package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.portal.Section;
import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** In the place of a page of a draft that is no longer there: what was typed on it is given back. */
@Controller
@RequestMapping(DraftGonePage.PATH)
@ResponseStatus(HttpStatus.NOT_FOUND)
class DraftGonePage {
    static final String PATH = "/candidatures/introuvable";
    private static final String VIEW = "portal/draft/gone";

    private final CandidatureForms forms;

    DraftGonePage(CandidatureForms forms) {
        this.forms = forms;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("typed", List.of());
        return VIEW;
    }

    @PostMapping
    String giveBack(
            @RequestAttribute(name = RequestDispatcher.FORWARD_REQUEST_URI, required = false) String page,
            @RequestParam MultiValueMap<String, String> post,
            Model model) {
        model.addAttribute(
                "typed",
                section(Objects.toString(page, ""))
                        .map(section -> typed(section, post))
                        .orElse(List.of()));
        return VIEW;
    }

    private List<AnswerGroup> typed(Section section, MultiValueMap<String, String> post) {
        var form = forms.section(section.key());
        var answers = form.parse(Posted.fields(post));
        return AnswerGroup.of(form, answers, new HashMap<>(answers));
    }

    static Optional<Section> section(String page) {
        return Section.at(page.substring(page.lastIndexOf('/') + 1)).filter(Section::hasForm);
    }
}
