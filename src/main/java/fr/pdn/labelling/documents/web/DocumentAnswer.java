package fr.pdn.labelling.documents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.pdn.labelling.documents.ExaminedFile;
import fr.pdn.labelling.documents.OpenDocument;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as an HTTP answer that no browser takes for one of our pages. */
public final class DocumentAnswer {
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private DocumentAnswer() {}

    public static ResponseEntity<Resource> download(OpenDocument open) {
        return answer(open, ContentDisposition.attachment());
    }

    /** A PDF or a picture in the browser's own viewer, anything else as a download. */
    public static ResponseEntity<Resource> show(OpenDocument open) {
        return answer(open, disposition(open.mediaType()));
    }

    /** The same for a file that belongs to no candidature yet and has just been examined. */
    public static ResponseEntity<Resource> show(ExaminedFile file, InputStream content) {
        return answer(file.fileName(), file.mediaType(), file.size(), content, disposition(file.mediaType()));
    }

    /** To the page that says when a document being made is there. */
    public static ResponseEntity<Resource> awaited(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }

    private static ContentDisposition.Builder disposition(String mediaType) {
        return SHOWN.contains(mediaType) ? ContentDisposition.inline() : ContentDisposition.attachment();
    }

    private static ResponseEntity<Resource> answer(OpenDocument open, ContentDisposition.Builder disposition) {
        return answer(open.fileName(), open.mediaType(), open.size(), open.content(), disposition);
    }

    private static ResponseEntity<Resource> answer(
            String fileName, String mediaType, long size, InputStream content, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        disposition.filename(fileName, UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(mediaType))
                .body(new InputStreamResource(content));
    }

    /** Within a sandbox browsers do not start their PDF viewer, which is a sandbox of its own. */
    private static String policy(String mediaType) {
        var nothing = "default-src 'none'; frame-ancestors 'self'";
        return mediaType.equals(MediaType.APPLICATION_PDF_VALUE) ? nothing : nothing + "; sandbox";
    }
}
