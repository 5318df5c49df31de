package fr.pdn.labelling.documents;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** What is looked at in a file before anything else is done with it: size, wholeness, type by its content, viruses. */
@Service
public class FileExamination {
    private final VirusScanner scanner;
    private final DocumentSettings settings;

    FileExamination(VirusScanner scanner, DocumentSettings settings) {
        this.scanner = scanner;
        this.settings = settings;
    }

    record Accepted(FileType type, Scan scan) {}

    /** What would be said of a file if it were sent; nothing is kept. */
    public ExaminedFile examine(String fileName, InputStream content) {
        try (var file = ReceivedFile.of(content, settings.maxFile().toBytes())) {
            return examined(fileName, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name fit to be shown, of a file that is not examined. */
    public static String shownName(String fileName) {
        return FileName.cleaned(fileName);
    }

    private ExaminedFile examined(String fileName, ReceivedFile file) throws IOException {
        try {
            var accepted = accept(file, fileName, file.size());
            return new ExaminedFile(
                    FileName.cleaned(fileName, accepted.type()),
                    accepted.type().mediaType(),
                    file.size(),
                    file.sha256(),
                    accepted.scan(),
                    "");
        } catch (InvalidAnswersException refusal) {
            return new ExaminedFile(
                    FileName.cleaned(fileName), "", file.size(), file.sha256(), Scan.NOT_SCANNED, refusal.getMessage());
        }
    }

    /**
     * @param declaredSize in bytes, negative when unknown
     * @throws InvalidAnswersException when the file is refused, with what its sender can do
     */
    Accepted accept(ReceivedFile file, String fileName, long declaredSize) throws IOException {
        checkSize(file.size());
        checkWhole(file, fileName, declaredSize);
        return new Accepted(FileInspection.accept(file.path()), scan(file));
    }

    /** @throws FileTooLargeException when a file may not weigh as much */
    void checkSize(long size) {
        var limit = settings.maxFile();
        if (size > limit.toBytes()) {
            throw new FileTooLargeException(
                    "Le fichier est trop volumineux : %d Mo au plus. Réduisez-le ou envoyez-le en plusieurs parties."
                            .formatted(limit.toMegabytes()));
        }
    }

    private static void checkWhole(ReceivedFile file, String fileName, long declaredSize) {
        if (file.size() == 0) {
            throw RefusedFile.empty(fileName);
        }
        if (declaredSize >= 0 && file.size() != declaredSize) {
            throw RefusedFile.CUT_SHORT.refusal();
        }
    }

    private Scan scan(ReceivedFile file) throws IOException {
        try (var content = file.open()) {
            var scan = scanner.scan(content);
            if (scan == Scan.INFECTED) {
                throw RefusedFile.INFECTED.refusal();
            }
            return scan;
        }
    }
}
