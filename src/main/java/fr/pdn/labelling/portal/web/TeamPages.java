package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.TeamChanges;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.OwnTeams;
import fr.pdn.labelling.portal.OwnTeams.OwnTeam;
import fr.pdn.labelling.team.Invitations;
import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.TeamRole;
import fr.pdn.labelling.team.Teams;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Mon équipe » : who shares the candidatures of a structure, and who does from now on. */
@Controller
@RequestMapping(Routes.TEAM)
class TeamPages {
    private static final String ONE = "/{team:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,63}");

    private final OwnTeams own;
    private final Teams teams;
    private final Invitations invitations;
    private final TeamChanges changes;

    TeamPages(OwnTeams own, Teams teams, Invitations invitations, TeamChanges changes) {
        this.own = own;
        this.teams = teams;
        this.invitations = invitations;
        this.changes = changes;
    }

    @GetMapping
    String all(Principal who, Model model) {
        var mine = own.of(who.getName());
        if (mine.size() == 1) {
            return Routes.redirect(Routes.team(mine.get(0).id()));
        }
        model.addAttribute("teams", mine);
        return "portal/team/list";
    }

    @GetMapping(ONE)
    String show(
            @PathVariable UUID team,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        if (typed != null) {
            model.addAttribute("situation", "restored");
        }
        return page(mine(who, team), model, TypedInvitation.of(typed), List.of());
    }

    @PostMapping(ONE + "/invitations")
    String invite(
            @PathVariable UUID team,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "EDITOR") TeamRole role,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var mine = mine(who, team);
        try {
            if (!ADDRESS.matcher(email.strip()).matches()) {
                throw InvalidAnswersException.at(
                        "/email", "Cette adresse n’est pas complète\u00a0: écrivez-la sous la forme nom@domaine.fr.");
            }
            invitations.invite(team, email, role, mine.me(), mine.structure());
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(mine, model, new TypedInvitation(email, role), mistake.errors());
        }
        next.addFlashAttribute("done", "L’invitation part par courriel vers " + email.strip() + ".");
        return Routes.redirect(Routes.team(team));
    }

    @PostMapping(ONE + "/invitations/annulation")
    String withdraw(@PathVariable UUID team, @RequestParam String email, Principal who, RedirectAttributes next) {
        invitations.withdraw(team, email, mine(who, team).me());
        next.addFlashAttribute("done", "L’invitation de " + email + " est annulée.");
        return Routes.redirect(Routes.team(team));
    }

    @PostMapping(ONE + "/membres/{member}/retrait")
    String remove(@PathVariable UUID team, @PathVariable long member, Principal who, RedirectAttributes next) {
        return change(team, member, who, next, changes::remove, " ne fait plus partie de l’équipe.");
    }

    @PostMapping(ONE + "/membres/{member}/representant")
    String promote(@PathVariable UUID team, @PathVariable long member, Principal who, RedirectAttributes next) {
        return change(team, member, who, next, changes::makeRepresentative, " peut maintenant signer.");
    }

    private String change(
            UUID team,
            long member,
            Principal who,
            RedirectAttributes next,
            BiConsumer<Membership, Membership> change,
            String done) {
        var me = mine(who, team).me();
        var changed =
                teams.members(team).stream().filter(one -> one.id() == member).findFirst();
        try {
            changed.ifPresent(one -> change.accept(one, me));
            changed.ifPresent(one -> next.addFlashAttribute("done", one.email() + done));
        } catch (InvalidAnswersException mistake) {
            next.addFlashAttribute("refusal", mistake.errors().get(0).message());
        }
        return Routes.redirect(teams.member(team, who.getName()).isPresent() ? Routes.team(team) : Routes.TEAM);
    }

    private String page(OwnTeam mine, Model model, TypedInvitation typed, List<AnswerError> errors) {
        model.addAttribute("team", mine);
        model.addAttribute("members", teams.members(mine.id()));
        model.addAttribute("history", teams.history(mine.id()));
        model.addAttribute("invitations", invitations.of(mine.id()));
        model.addAttribute(
                "roles", mine.me().legalRepresentative() ? TeamRole.values() : new TeamRole[] {TeamRole.EDITOR});
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "portal/team/team";
    }

    private OwnTeam mine(Principal who, UUID team) {
        return own.find(who.getName(), team).orElseThrow(Access::unknown);
    }
}
