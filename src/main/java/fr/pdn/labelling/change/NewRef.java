package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.documents.StoredDocument;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A reference P1, P2… that nobody in the dossier has or ever had: acts and documents go on naming those who left. */
public final class NewRef {
    private NewRef() {}

    public static String in(Dossier dossier, List<StoredDocument> documents) {
        var last = Stream.of(
                        dossier.answers().professionals().stream().map(Answers.Professional::ref),
                        dossier.acts().stream().map(RecordedAct::professional),
                        dossier.acts().stream().map(act -> act.text("ref")),
                        documents.stream().flatMap(document -> document.professionals().stream()))
                .flatMap(refs -> refs)
                .filter(Objects::nonNull)
                .mapToInt(NewRef::number)
                .max()
                .orElse(0);
        return "P" + (last + 1);
    }

    private static int number(String ref) {
        return ref.matches("P\\d{1,4}") ? Integer.parseInt(ref.substring(1)) : 0;
    }
}
