package fr.pdn.labelling.documents;

import fr.pdn.labelling.documents.pdf.Printer;
import fr.pdn.labelling.documents.pdf.Seal;
import fr.pdn.labelling.documents.pdf.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the documents that were asked for, one after the other; one that fails keeps no other waiting. */
@Component
class DocumentMaker {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentMaker.class);

    private final DocumentQueue queue;
    private final DocumentContents contents;
    private final Printer printer;
    private final Seal seal;
    private final PrintingSettings settings;
    private final UnmadeDocument unmade;
    private final TransactionOperations transaction;
    private final Clock clock;

    DocumentMaker(
            DocumentQueue queue,
            DocumentContents contents,
            Printer printer,
            Seal seal,
            PrintingSettings settings,
            UnmadeDocument unmade,
            TransactionOperations transaction,
            Clock clock) {
        this.queue = queue;
        this.contents = contents;
        this.printer = printer;
        this.seal = seal;
        this.settings = settings;
        this.unmade = unmade;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return false when there was none to make */
    boolean makeNext() {
        var claimed = queue.claim();
        claimed.ifPresent(this::make);
        return claimed.isPresent();
    }

    private void make(DocumentQueue.Claimed document) {
        if (document.attempts() > settings.maxAttempts()) {
            giveUp(document, "Le programme s’est arrêté à chaque essai.");
            return;
        }
        try {
            keep(document, seal.put(print(document), document.issuedAt()));
        } catch (RuntimeException e) {
            LOG.error("document {} of candidature {}", document.id(), document.candidatureId(), e);
            failed(document, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private byte[] print(DocumentQueue.Claimed document) {
        var sheet = new Sheet(
                document.kind().template(), document.title(), document.number(), document.data(), document.issuedAt());
        return printer.print(sheet, seal.owner().orElse(null));
    }

    private void keep(DocumentQueue.Claimed document, byte[] pdf) {
        var version = printer.version(document.kind().template());
        try (var file = ReceivedFile.of(new ByteArrayInputStream(pdf), pdf.length)) {
            transaction.executeWithoutResult(status -> {
                contents.store(file, clock.instant());
                queue.made(
                        document,
                        new DocumentQueue.Made(
                                file.sha256(),
                                file.size(),
                                version,
                                seal.owner().orElse(null)));
                unmade.closed(document.id());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void failed(DocumentQueue.Claimed document, String error) {
        if (document.attempts() < settings.maxAttempts()) {
            queue.postponed(document, settings.backOffAfter(document.attempts()), error);
        } else {
            giveUp(document, error);
        }
    }

    private void giveUp(DocumentQueue.Claimed document, String error) {
        transaction.executeWithoutResult(status -> {
            queue.failed(document, error);
            unmade.raised(document.id(), document.number(), document.title() + " : non produit. " + error);
        });
    }
}
