package fr.pdn.labelling.register.web;

import fr.pdn.labelling.candidature.AccessRequest;
import fr.pdn.labelling.candidature.AccessRequests;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.TeamRole;
import fr.pdn.labelling.team.Teams;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reviewers decide who takes over a structure whose members have left. */
@Controller
@RequestMapping("/acces-structures")
class AccessRequestPages {
    private final AccessRequests requests;
    private final Teams teams;

    AccessRequestPages(AccessRequests requests, Teams teams) {
        this.requests = requests;
        this.teams = teams;
    }

    /**
     * @param members those who could have invited the person
     * @param role as it was chosen
     * @param reason as it was typed
     */
    record Line(AccessRequest request, List<Membership> members, String mistake, TeamRole role, String reason) {}

    @GetMapping
    ModelAndView list() {
        return page(null, "", TeamRole.EDITOR, "");
    }

    @PostMapping("/{id}")
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "EDITOR") TeamRole role,
            @RequestParam(required = false) String accorder,
            RedirectAttributes after) {
        var request = requests.find(id);
        try {
            boolean decided = request.isPresent() && requests.decide(request.get(), accorder != null, role, reason);
            after.addFlashAttribute(
                    "done",
                    decided ? "La décision est enregistrée et part par courriel." : "Cette demande est déjà décidée.");
        } catch (InvalidAnswersException mistake) {
            var again = page(id, mistake.errors().get(0).message(), role, reason);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        return new ModelAndView("redirect:/acces-structures");
    }

    private ModelAndView page(UUID wrong, String mistake, TeamRole role, String reason) {
        var lines = requests.pending().stream()
                .map(request -> request.id().equals(wrong)
                        ? new Line(request, teams.members(request.team()), mistake, role, reason)
                        : new Line(request, teams.members(request.team()), "", TeamRole.EDITOR, ""))
                .toList();
        return new ModelAndView("register/access", "lines", lines);
    }
}
