package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.DraftDeletion;
import fr.pdn.labelling.entry.Entries;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who share a draft delete it: asked twice, done once. What an agent typed is the Caf's to abandon. */
@Controller
@RequestMapping(Routes.DRAFT + "/suppression")
class DraftDeletionPages {
    private final Access access;
    private final Entries entries;
    private final DraftDeletion deletion;
    private final DraftViews views;
    private final DocumentViews documents;

    DraftDeletionPages(
            Access access, Entries entries, DraftDeletion deletion, DraftViews views, DocumentViews documents) {
        this.access = access;
        this.entries = entries;
        this.deletion = deletion;
        this.views = views;
        this.documents = documents;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Principal who, Model model) {
        var draft = own(who, id);
        model.addAttribute("view", views.of(draft, null));
        model.addAttribute("documents", documents.count(draft));
        return "portal/draft/deletion";
    }

    @PostMapping
    String delete(@PathVariable UUID id, Principal who, RedirectAttributes next) {
        var draft = own(who, id);
        var name = views.of(draft, null).structure();
        if (!deletion.delete(id)) {
            return Routes.redirect(Routes.draft(id));
        }
        next.addFlashAttribute("deleted", name);
        return Routes.redirect(Routes.CANDIDATURES);
    }

    private Candidature own(Principal who, UUID id) {
        var draft = access.own(who, id);
        if (!draft.draft()) {
            throw new AlreadyFiled(draft.number());
        }
        if (entries.of(draft).isPresent()) {
            throw Access.unknown();
        }
        return draft;
    }
}
