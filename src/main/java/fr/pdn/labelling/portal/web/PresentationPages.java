package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Merger;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
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

/** The presentation of someone who is proposed, the proof of a merger: sent from the page that asks for it. */
@Controller
@RequestMapping(Routes.DOSSIER + PresentationPages.HERE)
class PresentationPages {
    static final String HERE = "/pieces";

    private final Access access;
    private final Uploads uploads;
    private final UploadRows rows;
    private final DocumentViews documents;

    PresentationPages(Access access, Uploads uploads, UploadRows rows, DocumentViews documents) {
        this.access = access;
        this.uploads = uploads;
        this.rows = rows;
        this.documents = documents;
    }

    /** One comes here when a sending did not go through: too heavy, or after the sign-in had ended. */
    @GetMapping
    String page(
            @PathVariable String number,
            @RequestParam(name = "lourd", required = false) String tooHeavy,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who) {
        return Routes.redirect(ChangePath.awaiting(access.dossier(who, number)).of(number)
                + (tooHeavy != null ? "?lourd" : typed != null ? "?interrompu" : ""));
    }

    @PostMapping
    String receive(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal who,
            RedirectAttributes next) {
        var dossier = access.dossier(who, number);
        var sent = sent(dossier, fields, files);
        sent.ifPresent(of -> next.addFlashAttribute(SentFiles.SENT, of));
        return Routes.redirect(ChangePath.awaiting(dossier).of(number)
                + sent.map(of -> "#" + of.kind().name()).orElse(""));
    }

    /** The same, one file at a time, from a page that stays where it is and shows the list again. */
    @PostMapping(headers = "HX-Request")
    String receiveHere(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var dossier = access.dossier(who, number);
        var sent = sent(dossier, fields, files).orElseThrow(Access::unknown);
        return sent.listed(
                Routes.dossier(number) + HERE,
                rows.presenting(dossier),
                documents.room(dossier.candidature()),
                model,
                response);
    }

    private Optional<SentFiles> sent(Dossier dossier, MultiValueMap<String, String> fields, List<MultipartFile> files) {
        var people = Replacement.waiting(dossier).stream().map(Replacement::ref).toList();
        return people.isEmpty() && Merger.waiting(dossier).isEmpty()
                ? Optional.empty()
                : uploads.receive(dossier.candidature().id(), people, fields, files);
    }
}
