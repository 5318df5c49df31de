package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.DocumentKind;
import java.util.List;

/**
 * A piece that a request for complements asks for.
 *
 * @param note what the structure is told about it, empty when there is nothing to add
 */
public record AskedPiece(DocumentKind kind, PieceReason reason, String note) {

    /** As the automatic check finds it. */
    public static AskedPiece missing(String kind) {
        return new AskedPiece(DocumentKind.valueOf(kind), PieceReason.MISSING, "");
    }

    /** What a request asks for; one that was made before pieces had reasons asks for what is missing. */
    public static List<AskedPiece> of(RecordedAct request) {
        var asked = request.detail().path("asked");
        return asked.isMissingNode()
                ? request.texts("missing").stream().map(AskedPiece::missing).toList()
                : List.of(Json.as(asked, AskedPiece[].class));
    }

    /** « Organigramme de la structure (pièce illisible) : la photo est floue ». */
    String inWords(String name) {
        var why = name + " (pièce " + reason.label() + ")";
        return note.isEmpty() ? why : why + "\u00a0: " + note;
    }
}
