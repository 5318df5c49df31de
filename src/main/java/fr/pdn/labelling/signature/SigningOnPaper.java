package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AttachedFile;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentPhase;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.documents.Upload;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The paper way of signing: files are gathered, each is read at once, then all are sent and wait for a person's eyes. */
@Service
public class SigningOnPaper {
    private static final Set<String> IMAGES = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final int MOST_FILES = 30;

    private final PaperScans scans;
    private final ScanReading reading;
    private final DocumentStore documents;
    private final Signing signing;
    private final Journal journal;

    SigningOnPaper(PaperScans scans, ScanReading reading, DocumentStore documents, Signing signing, Journal journal) {
        this.scans = scans;
        this.reading = reading;
        this.documents = documents;
        this.signing = signing;
        this.journal = journal;
    }

    /** What was gathered or sent of this text, and is not checked yet. */
    public Optional<PaperScan> open(SignatureRequest request) {
        return scans.open(request.agreement(), request.party());
    }

    /**
     * Takes a file and reads the codes on its pages.
     *
     * @throws InvalidAnswersException when the file is refused as every file may be, or its codes say that it is another text
     */
    public void add(SignatureRequest request, AttachedFile file) {
        if (open(request)
                .filter(scan -> scan.sent() || scan.files().size() >= MOST_FILES)
                .isPresent()) {
            throw InvalidAnswersException.at(
                    DocumentStore.FILE, "Envoyez %d fichiers au plus, avant de transmettre.".formatted(MOST_FILES));
        }
        var stored = receive(request, file);
        try {
            if (!IMAGES.contains(stored.mediaType())) {
                throw InvalidAnswersException.at(
                        DocumentStore.FILE, "Envoyez une image du texte signé\u00a0: PDF, JPG ou PNG.");
            }
            scans.add(scans.gathered(request), reading.of(stored, request.agreement()));
        } catch (InvalidAnswersException refused) {
            documents.remove(stored.candidatureId(), stored.id());
            throw refused;
        }
    }

    @Transactional
    public void remove(SignatureRequest request, UUID document) {
        if (scans.remove(request, document)) {
            documents.remove(request.agreement().candidature(), document);
        }
    }

    /**
     * Sends what was gathered, in the transaction that does the step.
     *
     * @throws InvalidAnswersException when there is nothing, a page is missing, or someone else must sign first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(SignatureRequest request) {
        signing.requireOrder(request);
        var scan = open(request)
                .filter(gathered -> !gathered.files().isEmpty())
                .orElseThrow(() -> InvalidAnswersException.at(
                        DocumentStore.FILE, "Envoyez d’abord le texte signé\u00a0: il n’y a encore aucun fichier."));
        if (scan.lacksPages()) {
            throw InvalidAnswersException.at(
                    DocumentStore.FILE,
                    "Il manque %s. Envoyez aussi ce qui manque, puis transmettez.".formatted(words(scan.missing())));
        }
        if (!scans.send(scan.id(), request.signatory())) {
            throw InvalidAnswersException.at("", "Ce texte signé est déjà transmis.");
        }
        journal.record(
                request.agreement().candidature(),
                Act.SIGNED_PAPER_SENT,
                request.agreement().professional(),
                Map.of(
                        "agreement", request.agreement().kind().label(),
                        "kind", request.agreement().kind().name(),
                        "party", request.party().name(),
                        "name", request.signatory().name(),
                        "version", request.agreement().version(),
                        "sha256", hashes(scan)));
    }

    /** « la page 3 », « les pages 2, 4 ». */
    public static String words(List<Integer> pages) {
        var listed = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "la page " : "les pages ") + listed;
    }

    static String hashes(PaperScan scan) {
        return scan.files().stream().map(ScanFile::sha256).collect(Collectors.joining(" "));
    }

    private StoredDocument receive(SignatureRequest request, AttachedFile file) {
        var upload = new Upload(
                request.agreement().candidature(),
                DocumentKind.SIGNED_SCAN,
                List.of(),
                file.name(),
                request.signatory().account(),
                DocumentPhase.SIGNATURE);
        try (var content = file.content().getInputStream()) {
            return documents.receive(upload, content, file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
