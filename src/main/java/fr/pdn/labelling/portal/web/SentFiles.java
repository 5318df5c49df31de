package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.documents.DocumentKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * What became of the files of one sending.
 *
 * @param received their names
 * @param unticked it was not said whom they present
 */
record SentFiles(DocumentKind kind, List<String> received, List<String> refusals, boolean unticked)
        implements Serializable {
    /** Under this name the page that follows finds it. */
    static final String SENT = "sent";

    static SentFiles refused(DocumentKind kind, String refusal) {
        return new SentFiles(kind, List.of(), List.of(refusal), false);
    }

    static SentFiles forNobody(DocumentKind kind) {
        var refusal = "Cochez chaque professionnel que ce fichier présente, puis choisissez de nouveau le fichier.";
        return new SentFiles(kind, List.of(), List.of(refusal), true);
    }

    /** The list of its kind as it is now, for a page that stays open; a refusal is no success. */
    String listed(String action, List<UploadRow> rows, Room room, Model model, HttpServletResponse response) {
        if (!refusals.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute(
                "row",
                rows.stream().filter(row -> row.kind() == kind).findFirst().orElseThrow());
        model.addAttribute("action", action);
        model.addAttribute("room", room);
        model.addAttribute("refusals", refusals);
        return "portal/pieces :: listed";
    }
}
