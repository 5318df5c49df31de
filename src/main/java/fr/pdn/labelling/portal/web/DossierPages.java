package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.ExaminationWords;
import fr.pdn.labelling.candidature.Exchange;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.documents.web.DocumentAnswer;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.tracking.Tracking;
import fr.pdn.labelling.suspension.BreachFiles;
import java.security.Principal;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A filed candidature, as those who filed it follow it. */
@Controller
@RequestMapping(Routes.DOSSIER)
class DossierPages {
    private final Access access;
    private final Campaigns campaigns;
    private final OutsiderTasks tasks;
    private final DocumentStore store;
    private final GeneratedDocuments letters;
    private final Labels labels;
    private final BreachFiles breaches;
    private final DossierViews views;
    private final DossierStatus status;
    private final Tracking tracking;
    private final DocumentViews documents;
    private final ReviewView sheets;

    DossierPages(
            Access access,
            Campaigns campaigns,
            OutsiderTasks tasks,
            DocumentStore store,
            GeneratedDocuments letters,
            Labels labels,
            BreachFiles breaches,
            DossierViews views,
            DossierStatus status,
            Tracking tracking,
            DocumentViews documents,
            ReviewView sheets) {
        this.access = access;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.store = store;
        this.letters = letters;
        this.labels = labels;
        this.breaches = breaches;
        this.views = views;
        this.status = status;
        this.tracking = tracking;
        this.documents = documents;
        this.sheets = sheets;
    }

    @GetMapping
    String follow(@PathVariable String number, Principal who, Model model) {
        var dossier = described(number, who, model);
        model.addAttribute("summary", views.summary(dossier, tasks.of(who.getName())));
        model.addAttribute("next", status.next(dossier));
        model.addAttribute("exchange", new Exchange(dossier));
        model.addAttribute("stages", tracking.stages(dossier));
        model.addAttribute("agreements", AgreementLines.of(dossier));
        model.addAttribute("labels", labels.of(dossier.candidature().id()));
        model.addAttribute("breaches", breaches.toldTo(number));
        model.addAttribute("repayments", RepaymentView.all(dossier));
        model.addAttribute("changes", ChangePath.links(dossier));
        TrackingView.outcome(dossier).ifPresent(outcome -> model.addAttribute("outcome", outcome));
        dossier.last(Act.COMPLEMENTS_REQUESTED)
                .ifPresent(request -> model.addAttribute("asked", ExaminationWords.missing(dossier, request)));
        return "portal/dossier/tracking";
    }

    /** What is shown once it is filed, and any time after. */
    @GetMapping("/depot")
    String receipt(@PathVariable String number, Principal who, Model model) {
        described(number, who, model);
        return "portal/dossier/receipt";
    }

    /** All answers on one page, to print. */
    @GetMapping("/recapitulatif")
    String answers(@PathVariable String number, Principal who, Model model) {
        var dossier = described(number, who, model);
        model.addAttribute("sheets", sheets.sheets(dossier.candidature()));
        return "portal/dossier/answers";
    }

    @GetMapping("/pieces/{document}")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable UUID document, Principal who) {
        return store.open(access.dossier(who, number).candidature().id(), document)
                .map(DocumentAnswer::show)
                .orElseThrow(Access::unknown);
    }

    private Dossier described(String number, Principal who, Model model) {
        var dossier = access.dossier(who, number);
        var candidature = dossier.candidature();
        model.addAttribute("dossier", dossier);
        model.addAttribute("url", Routes.dossier(number));
        model.addAttribute("campaign", campaigns.get(candidature.campaign()));
        model.addAttribute("documents", documents.of(dossier));
        model.addAttribute(
                "letters",
                letters.of(candidature.id()).stream()
                        .filter(letter -> letter.kind().forStructure())
                        .toList());
        model.addAttribute("missingDocuments", documents.missing(candidature));
        return dossier;
    }
}
