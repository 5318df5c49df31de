package fr.pdn.labelling.documents;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** The supporting documents of candidatures. Whether one may still be sent or removed is for the caller to know. */
@Service
public class DocumentStore {
    /** The field that complaints about a file point to. */
    public static final String FILE = "/file";

    private static final List<DocumentKind> PIECES = DocumentKind.pieces();

    private final DocumentRows rows;
    private final DocumentContents contents;
    private final DocumentAccesses accesses;
    private final FileExamination examination;
    private final DocumentSettings settings;
    private final DocumentRoom room;
    private final CandidatureHold hold;
    private final TransactionOperations transaction;
    private final Clock clock;

    DocumentStore(
            DocumentRows rows,
            DocumentContents contents,
            DocumentAccesses accesses,
            FileExamination examination,
            DocumentSettings settings,
            DocumentRoom room,
            CandidatureHold hold,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.accesses = accesses;
        this.examination = examination;
        this.settings = settings;
        this.room = room;
        this.hold = hold;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A document sent with the candidature itself. */
    public StoredDocument receive(
            UUID candidatureId,
            DocumentKind kind,
            List<String> professionals,
            String fileName,
            InputStream content,
            long declaredSize,
            String sentBy) {
        var upload = new Upload(candidatureId, kind, professionals, fileName, sentBy, DocumentPhase.DRAFT);
        return receive(upload, content, declaredSize);
    }

    /**
     * Everything about the file is examined, by the antivirus too, before the database is asked for anything.
     *
     * @param declaredSize in bytes, negative when unknown
     * @throws FileTooLargeException when the file, or all those of the candidature, are too large
     * @throws InvalidAnswersException when the file is refused, with what its sender can do
     */
    public StoredDocument receive(Upload upload, InputStream content, long declaredSize) {
        return receivedAt(clock.instant(), upload, content, declaredSize);
    }

    /** The same for a document that arrived earlier, elsewhere: the date of its arrival counts. */
    public StoredDocument receivedAt(Instant at, Upload upload, InputStream content, long declaredSize) {
        examination.checkSize(declaredSize);
        try (var file = ReceivedFile.of(content, settings.maxFile().toBytes())) {
            var accepted = examination.accept(file, upload.fileName(), declaredSize);
            return transaction.execute(status -> keep(at, upload, file, accepted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one file, and all those of a candidature, may weigh. */
    public DataSize maxFile() {
        return settings.maxFile();
    }

    public DataSize maxCandidature() {
        return settings.maxCandidature();
    }

    /**
     * Says what a document is, that came without saying it.
     *
     * @return false when this candidature has no such document
     */
    public boolean qualify(UUID candidatureId, UUID id, DocumentKind kind, List<String> professionals) {
        return rows.qualify(candidatureId, id, kind, professionals);
    }

    /** Its pieces, without those removed; those that the antivirus withholds are there, with their state. */
    public List<StoredDocument> of(UUID candidatureId) {
        return rows.of(candidatureId).stream()
                .filter(document -> PIECES.contains(document.kind()))
                .toList();
    }

    /** What goes with the messages of its exchanges. */
    public List<StoredDocument> attachments(UUID candidatureId) {
        return rows.of(candidatureId).stream()
                .filter(document -> document.kind() == DocumentKind.EXCHANGE_ATTACHMENT)
                .toList();
    }

    /** Its texts signed by hand. */
    public List<StoredDocument> scans(UUID candidatureId) {
        return rows.of(candidatureId).stream()
                .filter(document -> document.kind() == DocumentKind.SIGNED_SCAN)
                .toList();
    }

    /** What the code on each sheet of a scan says, empty where none can be read. */
    public List<Optional<PageCode>> sheets(StoredDocument scan) {
        try (var content = contents.open(scan.sha256())) {
            return ScannedSheets.read(content.readAllBytes(), scan.mediaType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Empty when this candidature has no such document.
     *
     * @throws DocumentWithheldException as long as the antivirus has not cleared it
     */
    public Optional<OpenDocument> open(UUID candidatureId, UUID id) {
        return rows.find(candidatureId, id).map(document -> {
            if (!document.scan().allowsServing()) {
                throw new DocumentWithheldException(id, document.scan());
            }
            accesses.opened(id);
            return new OpenDocument(
                    document.fileName(), document.mediaType(), document.size(), contents.open(document.sha256()));
        });
    }

    /** False when this candidature has no such document. */
    public boolean remove(UUID candidatureId, UUID id) {
        return rows.remove(candidatureId, id, clock.instant());
    }

    /** All documents of a candidature that is no longer kept; their contents follow within two days. */
    public void forget(UUID candidatureId) {
        rows.forget(candidatureId);
    }

    private StoredDocument keep(Instant at, Upload upload, ReceivedFile file, FileExamination.Accepted accepted) {
        if (!hold.draft(upload.candidatureId()) && upload.phase() == DocumentPhase.DRAFT) {
            throw InvalidAnswersException.at(
                    FILE,
                    "La candidature vient d’être déposée sans ce fichier. Gardez-le\u00a0: vous pourrez l’envoyer si la Caf le demande.");
        }
        if (upload.replaces() != null) {
            rows.remove(upload.candidatureId(), upload.replaces(), clock.instant());
        }
        room.check(upload.candidatureId(), file.size());
        var document = new StoredDocument(
                UUID.randomUUID(),
                upload.candidatureId(),
                upload.kind(),
                List.copyOf(upload.professionals()),
                FileName.cleaned(upload.fileName(), accepted.type()),
                accepted.type().mediaType(),
                file.size(),
                file.sha256(),
                accepted.scan(),
                at.truncatedTo(ChronoUnit.MICROS),
                upload.sentBy(),
                upload.phase());
        contents.store(file, clock.instant());
        rows.insert(document);
        return document;
    }

    /** Why a candidature cannot take one more file of that size, empty when it can. Asked in the transaction that adds it. */
    public String lackOfRoom(UUID candidatureId, long size) {
        return room.lack(candidatureId, size);
    }
}
