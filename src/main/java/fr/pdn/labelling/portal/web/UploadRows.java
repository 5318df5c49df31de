package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Merger;
import fr.pdn.labelling.candidature.PieceAnswer;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentPhase;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.portal.OutsiderTask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be sent on a page: everything with a draft, the pieces asked for afterwards. */
@Component
class UploadRows {
    private static final int ONE = 1;
    private final DocumentViews documents;
    private final DocumentStore store;

    UploadRows(DocumentViews documents, DocumentStore store) {
        this.documents = documents;
        this.store = store;
    }

    List<UploadRow> ofDraft(Candidature draft) {
        var received = documents.of(draft);
        return DocumentKind.pieces().stream()
                .map(kind -> row(kind, people(draft, refs(draft)), of(kind, received)))
                .toList();
    }

    /** What a step asks for, or takes with its answer; empty for other steps. */
    List<UploadRow> of(OutsiderTask task, Dossier dossier) {
        return switch (task.step()) {
            case "provideComplements" -> asked(dossier);
            case "submitObservations" -> List.of(withObservations(dossier));
            default -> List.of();
        };
    }

    /** Whatever supports what the structure says, since it was given notice. */
    private UploadRow withObservations(Dossier dossier) {
        var noticed = dossier.last(Act.FORMAL_NOTICE_SIGNED).orElseThrow().at();
        var received = of(DocumentKind.OTHER, documents.of(dossier)).stream()
                .filter(view -> view.document().receivedAt().isAfter(noticed))
                .toList();
        return new UploadRow(
                DocumentKind.OTHER,
                false,
                "Tout document utile à vos observations. Envoyez-le d’abord, puis écrivez vos observations.",
                List.of(),
                received,
                null);
    }

    /** The pieces of the last request, with what came since the candidature was filed. */
    List<UploadRow> asked(Dossier dossier) {
        var candidature = dossier.candidature();
        var received = documents.of(dossier).stream()
                .filter(view -> view.document().phase() != DocumentPhase.DRAFT)
                .toList();
        return dossier.last(Act.COMPLEMENTS_REQUESTED)
                .map(request -> answers(dossier).stream()
                        .map(answer -> row(
                                answer,
                                people(candidature, asked(candidature, request)),
                                of(answer.asked().kind(), received)))
                        .toList())
                .orElse(List.of());
    }

    /** What an announcement still waits for: the presentation of someone proposed, the proof of a merger. */
    List<UploadRow> presenting(Dossier dossier) {
        return Stream.concat(presentations(dossier).stream(), proof(dossier).stream())
                .toList();
    }

    private Optional<UploadRow> proof(Dossier dossier) {
        return Merger.waiting(dossier)
                .map(merger -> new UploadRow(
                        DocumentKind.OTHER,
                        true,
                        "Le document qui prouve la fusion\u00a0: traité de fusion, arrêté, avis de situation SIRENE.",
                        List.of(),
                        of(DocumentKind.OTHER, documents.of(dossier)).stream()
                                .filter(view -> view.document().receivedAt().isAfter(merger.declaredAt()))
                                .toList(),
                        null));
    }

    private List<UploadRow> presentations(Dossier dossier) {
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

    /** To the last request, piece by piece. */
    List<PieceAnswer> answers(Dossier dossier) {
        return PieceAnswer.of(dossier, store.of(dossier.candidature().id()));
    }

    private static UploadRow row(
            PieceAnswer answer, List<UploadRow.Choice> people, List<DocumentViews.DocumentView> received) {
        var row = row(answer.asked().kind(), people, received);
        return new UploadRow(row.kind(), true, row.explanation(), row.people(), received, answer);
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
                kind, kind != DocumentKind.OTHER, explanation(kind), presentation ? people : List.of(), received, null);
    }

    /** Cahier des charges §5. */
    private static String explanation(DocumentKind kind) {
        return switch (kind) {
            case ORGANISATION_CHART -> "Il montre où se situent les professionnels pressentis dans la structure.";
            case SPECIFIC_PROJECT ->
                "Le projet lié à la présence éducative sur Internet, en lien avec le projet de la structure et les actions en cours.";
            case PROFESSIONAL_PRESENTATION ->
                "La formation et l’expérience de chaque professionnel. Un même fichier peut en présenter plusieurs.";
            case OTHER, EXCHANGE_ATTACHMENT, SIGNED_SCAN -> "Tout document utile pour apprécier votre candidature.";
        };
    }
}
