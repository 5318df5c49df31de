package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.SupportingDocuments;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.web.DocumentAnswer;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a draft. */
@Controller
@RequestMapping({Routes.DRAFT + "/pieces", Routes.ENTRY + "/pieces"})
class DraftDocumentPages {
    private final Access access;
    private final SupportingDocuments documents;
    private final DocumentStore store;
    private final Uploads uploads;
    private final UploadRows rows;
    private final DocumentViews documentViews;
    private final DraftViews views;

    DraftDocumentPages(
            Access access,
            SupportingDocuments documents,
            DocumentStore store,
            Uploads uploads,
            UploadRows rows,
            DocumentViews documentViews,
            DraftViews views) {
        this.access = access;
        this.documents = documents;
        this.store = store;
        this.uploads = uploads;
        this.rows = rows;
        this.documentViews = documentViews;
        this.views = views;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        var draft = access.open(who, id);
        model.addAttribute("interrupted", typed != null);
        model.addAttribute("view", views.of(draft, Section.DOCUMENTS));
        model.addAttribute("section", Section.DOCUMENTS);
        model.addAttribute("rows", rows.ofDraft(draft));
        model.addAttribute("room", documentViews.room(draft));
        return "portal/draft/documents";
    }

    /** Files to receive, one in the place of another, or one document to remove. */
    @PostMapping
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(name = "_remove", required = false) UUID removed,
            @RequestParam(name = "_replace", required = false) UUID replaced,
            Principal who,
            RedirectAttributes next) {
        var draft = access.open(who, id);
        if (removed != null) {
            return remove(id, removed, next);
        }
        var sent = sent(draft, fields, files, replaced);
        sent.ifPresent(of -> next.addFlashAttribute(SentFiles.SENT, of));
        return Routes.redirect(Routes.draft(id) + "/pieces"
                + sent.map(of -> "#" + of.kind().name()).orElse(""));
    }

    /** The same, one file at a time, from a page that stays where it is and shows the list again. */
    @PostMapping(headers = "HX-Request")
    String changeHere(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(name = "_replace", required = false) UUID replaced,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var draft = access.draft(who, id);
        var sent = sent(draft, fields, files, replaced).orElseThrow(Access::unknown);
        model.addAttribute("view", views.of(draft, Section.DOCUMENTS));
        return sent.listed(
                Routes.draft(id) + "/pieces", rows.ofDraft(draft), documentViews.room(draft), model, response);
    }

    private Optional<SentFiles> sent(
            Candidature draft, MultiValueMap<String, String> fields, List<MultipartFile> files, UUID replaced) {
        return replaced == null
                ? uploads.receive(draft, fields, files)
                : Uploads.kind(fields.getFirst("kind")).map(kind -> uploads.replace(draft.id(), kind, replaced, files));
    }

    @GetMapping("/{document}")
    ResponseEntity<Resource> open(@PathVariable UUID id, @PathVariable UUID document, Principal who) {
        return store.open(access.draft(who, id).id(), document)
                .map(DocumentAnswer::show)
                .orElseThrow(Access::unknown);
    }

    private String remove(UUID id, UUID document, RedirectAttributes next) {
        try {
            next.addFlashAttribute("removed", documents.remove(id, document));
        } catch (InvalidAnswersException filedMeanwhile) {
            return Routes.redirect(Routes.draft(id));
        }
        return Routes.redirect(Routes.draft(id) + "/pieces#recues");
    }
}
