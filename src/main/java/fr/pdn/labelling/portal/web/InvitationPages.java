package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.OwnTeams;
import fr.pdn.labelling.team.Invitations;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An invitation, answered by whoever has proved its address. Opening the link does nothing. */
@Controller
@RequestMapping(Routes.TEAM + "/invitations/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class InvitationPages {
    private final Invitations invitations;
    private final OwnTeams teams;

    InvitationPages(Invitations invitations, OwnTeams teams) {
        this.invitations = invitations;
        this.teams = teams;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal who, Model model) {
        invitations.find(id, who.getName()).ifPresent(invitation -> {
            model.addAttribute("invitation", invitation);
            model.addAttribute("structure", teams.structure(invitation.team()).orElse(""));
        });
        return "portal/team/invitation";
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @RequestParam(required = false) String accepter,
            Principal who,
            RedirectAttributes next) {
        var invitation = invitations.find(id, who.getName());
        if (invitation.isEmpty()) {
            return Routes.redirect(Routes.TEAM + "/invitations/" + id);
        }
        if (accepter == null) {
            invitations.decline(invitation.get());
            return Routes.redirect(Routes.CANDIDATURES);
        }
        if (invitations.accept(invitation.get())) {
            next.addFlashAttribute("done", "Vous faites maintenant partie de l’équipe.");
        }
        return Routes.redirect(Routes.team(invitation.get().team()));
    }
}
