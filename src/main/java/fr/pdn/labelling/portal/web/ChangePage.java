package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one announcement: where earlier ones stand, the form or why not now, the piece that is expected. */
@Component
class ChangePage {
    /** Someone is proposed, whose presentation is expected on the same page. */
    private static final Set<Announcement> PRESENTING =
            EnumSet.of(Announcement.REPLACEMENT, Announcement.SUCCESSOR, Announcement.ADDITION, Announcement.MERGER);

    private final FormRenderer renderer;
    private final UploadRows rows;
    private final DocumentViews documents;

    ChangePage(FormRenderer renderer, UploadRows rows, DocumentViews documents) {
        this.renderer = renderer;
        this.rows = rows;
        this.documents = documents;
    }

    /** Without a choice to make, the only professional there is. */
    Map<String, Object> before(Dossier dossier, Change change) {
        var people = dossier.answers().professionals();
        return people.size() > 1
                ? Map.of()
                : Map.of(
                        "former",
                        people.get(0).ref(),
                        "professional",
                        people.get(0).ref());
    }

    /** What was typed is shown whatever happened to the dossier meanwhile. */
    String show(Model model, Dossier dossier, Change change, Map<String, Object> answers, List<AnswerError> errors) {
        var form = change.form();
        model.addAttribute("dossier", dossier);
        model.addAttribute("url", Routes.dossier(dossier.number()));
        var path = ChangePath.of(change);
        model.addAttribute("action", path.of(dossier.number()));
        model.addAttribute("sending", path.sending());
        model.addAttribute("heading", form.title());
        model.addAttribute("soFar", change.soFar(dossier));
        model.addAttribute("fields", renderer.render(form, answers, errors, change.context(dossier)));
        model.addAttribute("summary", renderer.summary(form, errors));
        change.closed(dossier).ifPresent(why -> model.addAttribute("closed", why));
        if (path == ChangePath.CONVENTION_END
                && ConventionEnding.announced(dossier).isPresent()) {
            model.addAttribute("instead", ChangePath.CONVENTION_KEPT.link(dossier));
        }
        if (PRESENTING.contains(change.announcement())) {
            model.addAttribute("rows", rows.presenting(dossier));
            model.addAttribute("room", documents.room(dossier.candidature()));
        }
        return "portal/dossier/change";
    }
}
