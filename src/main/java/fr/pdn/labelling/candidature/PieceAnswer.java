package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.StoredDocument;
import java.util.List;
import java.util.Optional;

/**
 * What the structure has answered so far to the request for one piece.
 *
 * @param files names of those that came for it since the request
 * @param unable why it cannot be provided, empty without a reason, null when the structure said nothing of the kind
 */
public record PieceAnswer(AskedPiece asked, List<String> files, String unable) {

    /** To the last request, piece by piece; nothing when there was none. */
    public static List<PieceAnswer> of(Dossier dossier, List<StoredDocument> documents) {
        return dossier.last(Act.COMPLEMENTS_REQUESTED)
                .map(request -> AskedPiece.of(request).stream()
                        .map(asked -> of(asked, request, dossier, documents))
                        .toList())
                .orElse(List.of());
    }

    /** As the structure sent them, when it did. */
    public static List<PieceAnswer> sent(RecordedAct received) {
        var answers = received.detail().path("answers");
        return answers.isMissingNode() ? List.of() : List.of(Json.as(answers, PieceAnswer[].class));
    }

    public boolean received() {
        return !files.isEmpty();
    }

    /** Received, or said to be impossible. */
    public boolean given() {
        return received() || unable != null;
    }

    private static PieceAnswer of(
            AskedPiece asked, RecordedAct request, Dossier dossier, List<StoredDocument> documents) {
        return new PieceAnswer(
                asked,
                documents.stream()
                        .filter(document -> document.kind() == asked.kind())
                        .filter(document -> !document.receivedAt().isBefore(request.at()))
                        .map(StoredDocument::fileName)
                        .toList(),
                unable(asked, dossier).map(act -> act.text("reason")).orElse(null));
    }

    /** The last word counts. */
    static Optional<RecordedAct> unable(AskedPiece asked, Dossier dossier) {
        return dossier.since(Act.COMPLEMENTS_REQUESTED).stream()
                .filter(act -> act.kind() == Act.PIECE_UNAVAILABLE)
                .filter(act -> act.text("piece").equals(asked.kind().name()))
                .reduce((earlier, later) -> later);
    }
}
