package fr.pdn.labelling.documents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.pdn.labelling.documents.OpenDocument;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
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
        return SHOWN.contains(open.document().mediaType()) ? answer(open, ContentDisposition.inline()) : download(open);
    }

    private static ResponseEntity<Resource> answer(OpenDocument open, ContentDisposition.Builder disposition) {
        var document = open.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        disposition.filename(document.fileName(), UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(document.mediaType()))
                .body(new InputStreamResource(open.content()));
    }

    /** Within a sandbox browsers do not start their PDF viewer, which is a sandbox of its own. */
    private static String policy(String mediaType) {
        var nothing = "default-src 'none'; frame-ancestors 'self'";
        return mediaType.equals(MediaType.APPLICATION_PDF_VALUE) ? nothing : nothing + "; sandbox";
    }
}
