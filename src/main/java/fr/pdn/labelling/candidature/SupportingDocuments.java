package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.CandidatureHold;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentPhase;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.documents.Upload;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a document may be sent: with the draft, while pieces are asked for, or to present someone newly proposed. */
@Service
public class SupportingDocuments {
    private final Dossiers dossiers;
    private final DocumentStore store;
    private final CandidatureHold hold;
    private final CurrentActor actor;

    SupportingDocuments(Dossiers dossiers, DocumentStore store, CandidatureHold hold, CurrentActor actor) {
        this.dossiers = dossiers;
        this.store = store;
        this.hold = hold;
        this.actor = actor;
    }

    /**
     * @param professionals refs of the professionals it presents
     * @param size in bytes, negative when unknown
     * @throws InvalidAnswersException when nothing is expected now, or the file is refused
     */
    public StoredDocument receive(
            UUID candidature,
            DocumentKind kind,
            List<String> professionals,
            String fileName,
            InputStream content,
            long size) {
        var dossier = dossiers.find(candidature).orElseThrow(() -> new DraftGone(candidature));
        for (var ref : professionals) {
            if (dossier.answers().professional(ref).isEmpty()
                    && !proposed(dossier).contains(ref)) {
                throw InvalidAnswersException.at(
                        "/professional", "Ce dossier n’a pas de professionnel « " + ref + " ».");
            }
        }
        var upload =
                new Upload(candidature, kind, professionals, fileName, actor.name(), phase(dossier, professionals));
        return store.receive(upload, content, size);
    }

    /**
     * The new file takes the place of the other, of its kind and for the same people, once it is accepted.
     *
     * @return empty when the other is no longer there: nothing is received
     * @throws InvalidAnswersException once the candidature is filed, or when the file is refused: the other stays
     */
    public Optional<StoredDocument> replace(
            UUID candidature, UUID document, String fileName, InputStream content, long size) {
        requireDraft(candidature(candidature).draft());
        return store.of(candidature).stream()
                .filter(stored -> stored.id().equals(document))
                .findFirst()
                .map(replaced -> store.receive(Upload.inPlaceOf(replaced, fileName, actor.name()), content, size));
    }

    /** @throws InvalidAnswersException once the candidature is filed: what was sent stays */
    @Transactional
    public boolean remove(UUID candidature, UUID document) {
        requireDraft(candidature(candidature).draft() && hold.draft(candidature));
        return store.remove(candidature, document);
    }

    private Candidature candidature(UUID id) {
        return dossiers.find(id).orElseThrow(() -> new DraftGone(id)).candidature();
    }

    private static void requireDraft(boolean draft) {
        if (!draft) {
            throw InvalidAnswersException.at(
                    "", "Votre candidature est déposée : ses pièces ne peuvent plus être retirées ni remplacées.");
        }
    }

    /** Refs of those who would take a place. */
    private static List<String> proposed(Dossier dossier) {
        return Replacement.waiting(dossier).stream().map(Replacement::ref).toList();
    }

    private static DocumentPhase phase(Dossier dossier, List<String> presented) {
        if (dossier.candidature().draft()) {
            return DocumentPhase.DRAFT;
        }
        boolean newcomers = !presented.isEmpty() && proposed(dossier).containsAll(presented);
        if (newcomers
                || dossier.state() == CandidatureState.INCOMPLETE
                || BreachWords.answerable(dossier)
                || Merger.waiting(dossier).isPresent()) {
            return DocumentPhase.COMPLEMENT;
        }
        throw InvalidAnswersException.at(
                DocumentStore.FILE,
                "Votre candidature est déposée et aucune pièce ne vous est demandée pour l’instant.");
    }
}
