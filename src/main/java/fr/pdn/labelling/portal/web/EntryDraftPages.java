package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.entry.Entries;
import fr.pdn.labelling.entry.EntryConfirmation;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
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

/** What an agent types in the name of a structure: where it stands, sending it to be confirmed, abandoning it. */
@Controller
@RequestMapping(Routes.ENTRY)
class EntryDraftPages {
    private final Access access;
    private final Entries entries;
    private final EntryConfirmation confirmation;
    private final DraftViews views;

    EntryDraftPages(Access access, Entries entries, EntryConfirmation confirmation, DraftViews views) {
        this.access = access;
        this.entries = entries;
        this.confirmation = confirmation;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal who, Model model) {
        return page(id, who, model);
    }

    @PostMapping("/relecture")
    String send(@PathVariable UUID id, Principal who, RedirectAttributes next) {
        access.draft(who, id);
        try {
            confirmation.send(id);
        } catch (InvalidAnswersException notYet) {
            next.addFlashAttribute("refusal", notYet.errors().get(0).message());
            return Routes.redirect(Routes.draft(id) + "/relecture");
        }
        next.addFlashAttribute("done", "La demande de confirmation part par courriel.");
        return Routes.redirect(Routes.draft(id));
    }

    @GetMapping("/abandon")
    String abandoning(
            @PathVariable UUID id,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        if (typed != null) {
            model.addAttribute("situation", "restored");
            model.addAttribute("reason", Posted.fields(typed.fields()).getFirst("reason"));
        }
        model.addAttribute("view", views.of(access.draft(who, id), null));
        return "portal/draft/entry-abandon";
    }

    @PostMapping("/abandon")
    String abandon(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var draft = access.draft(who, id);
        try {
            confirmation.abandon(id, reason);
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("view", views.of(draft, null));
            model.addAttribute("reason", reason);
            model.addAttribute("mistake", mistake.errors().get(0).message());
            return "portal/draft/entry-abandon";
        }
        next.addFlashAttribute("done", "La saisie est abandonnée.");
        return Routes.redirect(WritingDesk.AGENT.drafts());
    }

    private String page(UUID id, Principal who, Model model) {
        var draft = access.draft(who, id);
        model.addAttribute("view", views.of(draft, null));
        model.addAttribute("twins", entries.twins(access.entry(who, id)));
        return "portal/draft/entry";
    }
}
