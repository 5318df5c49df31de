package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.DraftCalendar;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.OwnDossiers;
import fr.pdn.labelling.team.Invitations;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The candidatures of an address: those it writes, those it follows. */
@Controller
class CandidaturePages {
    private final Access access;
    private final OwnDossiers own;
    private final OutsiderTasks tasks;
    private final Campaigns campaigns;
    private final DraftCalendar calendar;
    private final Invitations invitations;
    private final DraftViews draftViews;
    private final DossierViews dossierViews;
    private final TaskViews taskViews;

    CandidaturePages(
            Access access,
            OwnDossiers own,
            OutsiderTasks tasks,
            Campaigns campaigns,
            DraftCalendar calendar,
            Invitations invitations,
            DraftViews draftViews,
            DossierViews dossierViews,
            TaskViews taskViews) {
        this.access = access;
        this.own = own;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.invitations = invitations;
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
        model.addAttribute("invitations", invitations.to(email));
        model.addAttribute("tasks", taskViews.titles(open));
        model.addAttribute("calls", campaigns.takingDrafts());
        return "portal/candidatures";
    }

    @GetMapping(Routes.DRAFT)
    String draft(@PathVariable UUID id, Principal who, Model model) {
        var draft = access.draft(who, id);
        model.addAttribute("view", draftViews.of(draft, null));
        model.addAttribute("twins", own.twins(who.getName(), draft));
        model.addAttribute("calls", campaigns.takingDrafts());
        model.addAttribute("keptUntil", calendar.keptUntil(campaigns.get(draft.campaign())));
        return "portal/draft/overview";
    }
}
