package fr.pdn.labelling.suspension.web;

import static java.util.stream.Collectors.partitioningBy;

import fr.pdn.labelling.candidature.AgentNames;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.suspension.BreachFile;
import fr.pdn.labelling.suspension.BreachFiles;
import fr.pdn.labelling.suspension.StructureWithdrawals;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was reported and what came of it. Those concerned decide in Tasklist. */
@Controller
@RequestMapping("/manquements")
class BreachPages {
    private final BreachFiles files;
    private final StructureWithdrawals withdrawals;
    private final AgentNames agents;

    BreachPages(BreachFiles files, StructureWithdrawals withdrawals, AgentNames agents) {
        this.files = files;
        this.withdrawals = withdrawals;
        this.agents = agents;
    }

    @GetMapping
    ModelAndView list() {
        var all = files.last().stream()
                .collect(partitioningBy(file -> file.state().over()));
        return new ModelAndView("manquements/liste")
                .addObject("open", all.get(false))
                .addObject("over", all.get(true));
    }

    @GetMapping("/{breach:[0-9]{1,18}}")
    ModelAndView show(@PathVariable long breach) {
        return page(file(breach), "", "");
    }

    /** The structure ends the convention in writing; an agent notes it. */
    @PostMapping("/{breach:[0-9]{1,18}}/retrait")
    ModelAndView withdrawn(
            @PathVariable long breach, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        var file = file(breach);
        try {
            withdrawals.note(breach, reason);
            after.addFlashAttribute("done", "Le retrait est noté. La procédure est close et les labels prennent fin.");
            return new ModelAndView("redirect:/manquements/" + breach);
        } catch (InvalidAnswersException mistake) {
            var again = page(file, reason, mistake.errors().get(0).message());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(BreachFile file, String reason, String mistake) {
        return new ModelAndView("manquements/manquement")
                .addObject("file", file)
                .addObject(
                        "by",
                        agents.of(List.of(file.breach().reportedBy()))
                                .get(file.breach().reportedBy()))
                .addObject("reason", reason)
                .addObject("mistake", mistake);
    }

    private BreachFile file(long breach) {
        return files.find(breach).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
