package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.ExaminationWords;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentPhase;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be sent on a page: everything with a draft, the pieces asked for afterwards. */
@Component
class UploadRows {
    private static final int ONE = 1;
    private final DocumentViews documents;

    UploadRows(DocumentViews documents) {
        this.documents = documents;
    }

    List<UploadRow> ofDraft(Candidature draft) {
        var received = documents.of(draft);
        return Stream.of(DocumentKind.values())
                .map(kind -> row(kind, people(draft, refs(draft)), of(kind, received)))
                .toList();
    }

    /** The pieces of the last request, with what came since the candidature was filed. */
    List<UploadRow> asked(Dossier dossier) {
        var candidature = dossier.candidature();
        var received = documents.of(dossier).stream()
                .filter(view -> view.document().phase() != DocumentPhase.DRAFT)
                .toList();
        return dossier.last(Act.COMPLEMENTS_REQUESTED)
                .map(request -> request.texts("missing").stream()
                        .map(DocumentKind::valueOf)
                        .map(kind -> row(kind, people(candidature, asked(candidature, request)), of(kind, received)))
                        .toList())
                .orElse(List.of());
    }

    /** French names of the pieces of a request. */
    static List<String> askedLabels(Dossier dossier, RecordedAct request) {
        return ExaminationWords.missing(dossier, request);
    }

    /** Someone proposed for a place, whose presentation alone is expected. */
    List<UploadRow> presenting(Dossier dossier) {
        var proposed = Replacement.waiting(dossier);
        var people = proposed.stream()
                .map(asked -> new UploadRow.Choice(asked.ref(), asked.name()))
                .toList();
        var received = documents.of(dossier).stream()
                .filter(view -> proposed.stream()
                        .anyMatch(asked -> view.document().professionals().contains(asked.ref())))
                .toList();
        return proposed.isEmpty() ? List.of() : List.of(row(DocumentKind.PROFESSIONAL_PRESENTATION, people, received));
    }

    private static List<String> asked(Candidature candidature, RecordedAct request) {
        var there = refs(candidature);
        var asked = request.texts("presentationMissingFor").stream()
                .filter(there::contains)
                .toList();
        return asked.isEmpty() || there.size() == ONE ? there : asked;
    }

    private static List<String> refs(Candidature candidature) {
        return candidature.answers().professionals().stream()
                .map(person -> person.ref())
                .filter(ref -> ref != null)
                .toList();
    }

    private static List<UploadRow.Choice> people(Candidature candidature, List<String> refs) {
        return refs.stream()
                .map(ref -> new UploadRow.Choice(ref, DocumentViews.name(candidature.answers(), ref)))
                .toList();
    }

    private static List<DocumentViews.DocumentView> of(DocumentKind kind, List<DocumentViews.DocumentView> received) {
        return received.stream().filter(view -> view.document().kind() == kind).toList();
    }

    private static UploadRow row(
            DocumentKind kind, List<UploadRow.Choice> people, List<DocumentViews.DocumentView> received) {
        var presentation = kind == DocumentKind.PROFESSIONAL_PRESENTATION;
        return new UploadRow(
                kind, kind != DocumentKind.OTHER, explanation(kind), presentation ? people : List.of(), received);
    }

    /** Cahier des charges §5. */
    private static String explanation(DocumentKind kind) {
        return switch (kind) {
            case ORGANISATION_CHART -> "Il montre où se situent les professionnels pressentis dans la structure.";
            case SPECIFIC_PROJECT ->
                "Le projet lié à la présence éducative sur Internet, en lien avec le projet de la structure et les actions en cours.";
            case PROFESSIONAL_PRESENTATION ->
                "La formation et l’expérience de chaque professionnel. Un même fichier peut en présenter plusieurs.";
            case OTHER -> "Tout document utile pour apprécier votre candidature.";
        };
    }
}
