package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.entry.Entries;
import fr.pdn.labelling.entry.EntryFiling;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.Section;
import java.security.Principal;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last step: everything on one page, then filing. What is filed is what was read. */
@Controller
class ReviewPages {
    private static final String REVIEW = "/relecture";

    private final Access access;
    private final Submission submission;
    private final Entries entries;
    private final EntryFiling filing;
    private final DraftViews views;
    private final ReviewView reviews;

    ReviewPages(
            Access access,
            Submission submission,
            Entries entries,
            EntryFiling filing,
            DraftViews views,
            ReviewView reviews) {
        this.access = access;
        this.submission = submission;
        this.entries = entries;
        this.filing = filing;
        this.views = views;
        this.reviews = reviews;
    }

    @GetMapping({Routes.DRAFT + REVIEW, Routes.ENTRY + REVIEW})
    String show(@PathVariable UUID id, Principal who, Model model) {
        var draft = access.draft(who, id);
        model.addAttribute("view", views.of(draft, Section.REVIEW));
        model.addAttribute("section", Section.REVIEW);
        reviews.describe(draft, model);
        return WritingDesk.of(who) == WritingDesk.AGENT ? "portal/draft/entry-review" : "portal/draft/review";
    }

    /** @param version of the draft that was read */
    @PostMapping(Routes.DRAFT + REVIEW)
    String file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            Principal who,
            RedirectAttributes next) {
        var begun = access.own(who, id);
        try {
            return receipt(begun.draft() ? file(begun, version) : begun.number());
        } catch (InvalidAnswersException incomplete) {
            next.addFlashAttribute(
                    "refusals",
                    incomplete.errors().stream()
                            .filter(error -> error.pointer().isEmpty())
                            .map(error -> error.message())
                            .toList());
            return Routes.redirect(Routes.draft(id) + "/relecture#incomplet");
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            var now = access.own(who, id);
            return now.draft() ? Routes.redirect(Routes.draft(id) + "/relecture?change") : receipt(now.number());
        }
    }

    private String file(Candidature draft, int version) {
        return entries.of(draft).isPresent()
                ? filing.confirm(draft.id(), version)
                : submission.submitAsRead(draft.id(), version);
    }

    private static String receipt(String number) {
        return Routes.redirect(Routes.dossier(number) + "/depot");
    }
}
