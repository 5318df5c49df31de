package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.DocumentKind;
import java.util.List;
import java.util.stream.StreamSupport;

/** Documents that a dossier lacks, as people read them: a presentation says whose. */
final class MissingPieces {
    private MissingPieces() {}

    static List<String> labels(Answers answers, List<String> kinds, List<String> withoutPresentation) {
        return kinds.stream()
                .map(DocumentKind::valueOf)
                .map(kind -> label(answers, kind, withoutPresentation))
                .toList();
    }

    /** Of a request for complements; none for another act. */
    static List<String> askedIn(RecordedAct request, Answers answers) {
        return labels(answers, texts(request, "missing"), texts(request, "presentationMissingFor"));
    }

    private static List<String> texts(RecordedAct act, String field) {
        return StreamSupport.stream(act.detail().path(field).spliterator(), false)
                .map(text -> text.asText())
                .toList();
    }

    private static String label(Answers answers, DocumentKind kind, List<String> withoutPresentation) {
        if (kind != DocumentKind.PROFESSIONAL_PRESENTATION || withoutPresentation.isEmpty()) {
            return kind.label();
        }
        var names = withoutPresentation.stream()
                .map(ref -> answers.professional(ref).orElseThrow().fullName())
                .toList();
        return kind.label() + "\u00a0: " + String.join(", ", names);
    }
}
