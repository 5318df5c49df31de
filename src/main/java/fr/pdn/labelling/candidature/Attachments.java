package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentPhase;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.documents.Upload;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files of a message: examined as every piece is, and all of them or none. */
@Component
class Attachments {
    private static final int MOST = 5;

    private final DocumentStore store;
    private final CurrentActor actor;

    Attachments(DocumentStore store, CurrentActor actor) {
        this.store = store;
        this.actor = actor;
    }

    /** @throws InvalidAnswersException when there are too many, or with a sentence for each that is refused: none is kept */
    List<UUID> receive(UUID candidature, List<AttachedFile> files) {
        if (files.size() > MOST) {
            throw InvalidAnswersException.at(
                    DocumentStore.FILE, "Joignez cinq fichiers au plus. Vous pouvez en envoyer d’autres ensuite.");
        }
        var kept = new ArrayList<UUID>();
        var refusals = new ArrayList<AnswerError>();
        for (var file : files) {
            try {
                kept.add(receive(candidature, file));
            } catch (InvalidAnswersException refused) {
                refusals.add(new AnswerError(
                        DocumentStore.FILE, "«\u00a0" + file.name() + "\u00a0»\u00a0: " + refused.getMessage()));
            }
        }
        if (!refusals.isEmpty()) {
            takeBack(candidature, kept);
            throw new InvalidAnswersException(refusals);
        }
        return kept;
    }

    /** Those of a message that was not sent after all. */
    void takeBack(UUID candidature, List<UUID> attachments) {
        attachments.forEach(attachment -> store.remove(candidature, attachment));
    }

    /** Sizes tell apart two messages of the same words. */
    boolean sameAs(UUID candidature, Message message, List<AttachedFile> files) {
        var sizes = store.attachments(candidature).stream()
                .filter(document -> message.attachments().contains(document.id()))
                .map(StoredDocument::size)
                .sorted()
                .toList();
        return sizes.equals(files.stream().map(AttachedFile::size).sorted().toList());
    }

    private UUID receive(UUID candidature, AttachedFile file) {
        var upload = new Upload(
                candidature,
                DocumentKind.EXCHANGE_ATTACHMENT,
                List.of(),
                file.name(),
                actor.name(),
                DocumentPhase.EXCHANGE);
        try (var content = file.content().getInputStream()) {
            return store.receive(upload, content, file.size()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
