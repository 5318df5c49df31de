package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.portal.OwnDossiers;
import fr.pdn.labelling.portal.OwnTeams;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a draft begins: empty, or with the answers of an earlier candidature. One that is there already is proposed first. */
@Controller
@RequestMapping(Routes.NEW)
class NewCandidaturePages {
    private final OwnDossiers own;
    private final OwnTeams teams;
    private final Campaigns campaigns;
    private final Drafts drafts;
    private final Clock clock;

    NewCandidaturePages(OwnDossiers own, OwnTeams teams, Campaigns campaigns, Drafts drafts, Clock clock) {
        this.own = own;
        this.teams = teams;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param drafts those of the reader in this call */
    record Call(Campaign campaign, boolean opened, List<Candidature> drafts) {}

    /**
     * @param campagne code of the one call to show, or null
     * @param deja present when a draft that is there already kept another from being begun
     */
    @GetMapping
    String calls(
            @RequestParam(required = false) String campagne,
            @RequestParam(required = false) String deja,
            Principal who,
            Model model) {
        model.addAttribute("already", deja != null);
        model.addAttribute(
                "calls",
                campaigns.takingDrafts().stream()
                        .filter(call -> campagne == null || call.code().equals(campagne))
                        .map(call -> call(call, who))
                        .toList());
        model.addAttribute("teams", teams.of(who.getName()));
        model.addAttribute("models", own.models(who.getName()));
        return "portal/new-candidature";
    }

    /**
     * @param modele reference of the candidature whose answers are taken up, or empty
     * @param equipe the team that is to share an empty draft, or null for a new one
     * @param encore present when another draft than the one that is there is wanted
     */
    @PostMapping
    String begin(
            @RequestParam(defaultValue = "") String campagne,
            @RequestParam(defaultValue = "") String modele,
            @RequestParam(required = false) String encore,
            @RequestParam(required = false) UUID equipe,
            Principal who) {
        var call = campaigns.takingDrafts().stream()
                .filter(open -> open.code().equals(campagne))
                .findFirst();
        if (call.isEmpty()) {
            return Routes.redirect(Routes.NEW);
        }
        if (encore == null && !call(call.get(), who).drafts().isEmpty()) {
            return Routes.redirect(Routes.NEW + "?deja&campagne=" + campagne);
        }
        return own.models(who.getName()).stream()
                .filter(earlier -> earlier.reference().equals(modele))
                .findFirst()
                .map(earlier -> Routes.redirect(Routes.draft(
                                drafts.copy(earlier, campagne, who.getName()).id()) + "?repris"))
                .orElseGet(() -> Routes.redirect(
                        Routes.draft(empty(campagne, equipe, who).id())));
    }

    /** For a structure of whoever begins it, or for one that has no team yet. */
    private Candidature empty(String campaign, UUID team, Principal who) {
        return teams.find(who.getName(), team)
                .map(own -> drafts.create(campaign, own.id(), who.getName()))
                .orElseGet(() -> drafts.create(campaign, Map.of(), who.getName()));
    }

    private Call call(Campaign campaign, Principal who) {
        var here = own.drafts(who.getName()).stream()
                .filter(draft -> draft.campaign().equals(campaign.code()))
                .toList();
        return new Call(campaign, campaign.opened(clock.instant()), here);
    }
}
