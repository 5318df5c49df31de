package fr.pdn.labelling.eligibility;

import static fr.pdn.labelling.documents.DocumentKind.ORGANISATION_CHART;
import static fr.pdn.labelling.documents.DocumentKind.PROFESSIONAL_PRESENTATION;
import static fr.pdn.labelling.documents.DocumentKind.SPECIFIC_PROJECT;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.StoredDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Cahier des charges §5 : l'organigramme, le projet spécifique, « une présentation de la personne pressentie » – one for each
 * professional, though one file may present several.
 */
public record RequiredDocuments(Answers answers, List<StoredDocument> documents) {

    /** Kinds of documents. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        for (var kind : List.of(ORGANISATION_CHART, SPECIFIC_PROJECT)) {
            if (of(kind).isEmpty()) {
                missing.add(kind.name());
            }
        }
        if (!withoutPresentation().isEmpty()) {
            missing.add(PROFESSIONAL_PRESENTATION.name());
        }
        return missing;
    }

    /** Refs of professionals. */
    public List<String> withoutPresentation() {
        boolean alone = answers.professionals().size() == 1;
        return answers.professionals().stream()
                .map(Answers.Professional::ref)
                .filter(ref -> of(PROFESSIONAL_PRESENTATION).stream()
                        .noneMatch(d -> d.professionals().contains(ref)
                                || alone && d.professionals().isEmpty()))
                .toList();
    }

    private List<StoredDocument> of(DocumentKind kind) {
        return documents.stream().filter(d -> d.kind() == kind).toList();
    }
}
