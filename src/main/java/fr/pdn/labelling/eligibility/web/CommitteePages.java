package fr.pdn.labelling.eligibility.web;

import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.eligibility.CommitteeMember;
import fr.pdn.labelling.eligibility.CommitteeMembers;
import fr.pdn.labelling.eligibility.CommitteeTies;
import fr.pdn.labelling.eligibility.Recusals;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who sits on the committee, and with which structures each has a tie. */
@Controller
@RequestMapping("/comite")
class CommitteePages {
    private final CommitteeMembers members;
    private final CommitteeTies ties;
    private final Recusals recusals;

    CommitteePages(CommitteeMembers members, CommitteeTies ties, Recusals recusals) {
        this.members = members;
        this.ties = ties;
        this.recusals = recusals;
    }

    @GetMapping
    ModelAndView show() {
        return page("", "", List.of());
    }

    @PostMapping
    ModelAndView declare(
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String siret,
            RedirectAttributes after) {
        try {
            recusals.declare(member, siret);
        } catch (InvalidAnswersException mistake) {
            var again = page(member, siret, mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute(
                "done", "Le lien est enregistré\u00a0: ce membre est récusé sur les dossiers de la structure.");
        return new ModelAndView("redirect:/comite");
    }

    @PostMapping("/retrait")
    String withdraw(@RequestParam String member, @RequestParam String siret, RedirectAttributes after) {
        recusals.withdraw(member, siret);
        after.addFlashAttribute("done", "Le lien est retiré\u00a0: il ne vaut plus pour les prochaines séances.");
        return "redirect:/comite";
    }

    private ModelAndView page(String member, String siret, List<AnswerError> errors) {
        var known = members.all();
        return new ModelAndView("comite/liens")
                .addObject("members", known)
                .addObject("names", known.stream().collect(toMap(CommitteeMember::userId, CommitteeMember::name)))
                .addObject("ties", ties.all())
                .addObject("member", member)
                .addObject("siret", siret)
                .addObject("errors", byField(errors));
    }

    private static Map<String, String> byField(List<AnswerError> errors) {
        return errors.stream().collect(toMap(error -> error.pointer().substring(1), AnswerError::message));
    }
}
