package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.OwnDossiers;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The candidatures of an address: those it writes, those it follows. */
@Controller
class CandidaturePages {
    private final Access access;
    private final OwnDossiers own;
    private final OutsiderTasks tasks;
    private final Campaigns campaigns;
    private final Drafts drafts;
    private final DraftViews draftViews;
    private final DossierViews dossierViews;
    private final TaskViews taskViews;

    CandidaturePages(
            Access access,
            OwnDossiers own,
            OutsiderTasks tasks,
            Campaigns campaigns,
            Drafts drafts,
            DraftViews draftViews,
            DossierViews dossierViews,
            TaskViews taskViews) {
        this.access = access;
        this.own = own;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.draftViews = draftViews;
        this.dossierViews = dossierViews;
        this.taskViews = taskViews;
    }

    @GetMapping(Routes.CANDIDATURES)
    String all(Principal who, Model model) {
        var email = who.getName();
        var open = tasks.of(email);
        model.addAttribute(
                "drafts",
                own.drafts(email).stream()
                        .map(draft -> draftViews.of(draft, null))
                        .toList());
        model.addAttribute(
                "filed",
                own.filed(email).stream()
                        .map(dossier -> dossierViews.summary(dossier, open))
                        .toList());
        model.addAttribute(
                "named",
                own.asProfessional(email).stream()
                        .map(dossier -> dossierViews.named(dossier, email))
                        .toList());
        model.addAttribute("tasks", taskViews.titles(open));
        model.addAttribute("calls", campaigns.open());
        return "portal/candidatures";
    }

    @GetMapping(Routes.NEW)
    String calls(@RequestParam(required = false) String campagne, Model model) {
        model.addAttribute(
                "calls",
                campaigns.open().stream()
                        .filter(call -> campagne == null || call.code().equals(campagne))
                        .toList());
        return "portal/new-candidature";
    }

    @PostMapping(Routes.NEW)
    String begin(@RequestParam(required = false) String campagne, Principal who) {
        return campaigns.open().stream()
                .filter(call -> call.code().equals(campagne))
                .findFirst()
                .map(call -> drafts.create(call.code(), Map.of(), who.getName()))
                .map(draft -> Routes.redirect(Routes.draft(draft.id())))
                .orElse(Routes.redirect(Routes.NEW));
    }

    @GetMapping(Routes.DRAFT)
    String draft(@PathVariable UUID id, Principal who, Model model) {
        model.addAttribute("view", draftViews.of(access.draft(who, id), null));
        return "portal/draft/overview";
    }
}
