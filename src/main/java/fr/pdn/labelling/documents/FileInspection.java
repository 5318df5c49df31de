package fr.pdn.labelling.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** The type of a file from its content alone, and the refusals that content calls for. */
final class FileInspection {
    private static final Tika TIKA = new Tika();

    private FileInspection() {}

    /** @throws fr.pdn.labelling.forms.InvalidAnswersException when the file cannot be accepted */
    static FileType accept(Path file) throws IOException {
        var detected = detect(file);
        return switch (detected) {
            case "application/pdf" -> pdf(file);
            case "image/jpeg" -> image(file, FileType.JPEG);
            case "image/png" -> image(file, FileType.PNG);
            case "application/x-tika-msoffice" -> throw RefusedFile.OLD_OR_PROTECTED.refusal();
            default -> other(file, detected);
        };
    }

    private static String detect(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return TIKA.detect(content);
        }
    }

    private static FileType pdf(Path file) throws IOException {
        PdfInspection.check(file);
        HiddenArchive.check(file);
        return FileType.PDF;
    }

    private static FileType image(Path file, FileType type) throws IOException {
        HiddenArchive.check(file);
        return type;
    }

    private static FileType other(Path file, String detected) throws IOException {
        if (detected.startsWith("image/hei")) {
            throw RefusedFile.HEIC.refusal();
        }
        if (OfficeInspection.looksLikeZip(file)) {
            return OfficeInspection.accept(file);
        }
        throw RefusedFile.TYPE.refusal();
    }
}
