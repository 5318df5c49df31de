package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses a PDF that is protected, or that carries programs, commands or attachments. It reads the words of the format,
 * also where they are spelled with codes ({@code /J#61vaScript}) or packed into object streams; a determined author can
 * hide more, which is for the antivirus and for the way files are served.
 */
final class PdfInspection {
    private static final Logger LOG = LoggerFactory.getLogger(PdfInspection.class);
    private static final int MAXIMUM_UNPACKED = 64 << 20;
    private static final String VALUE = "\\s*(?:<<|\\d{1,10}\\s+\\d{1,5}\\s+R)";
    private static final Pattern START = Pattern.compile("\\A(?:\u00ef\u00bb\u00bf)?\\s{0,16}%PDF-\\d");
    private static final Pattern PROTECTED = Pattern.compile("/Encrypt" + VALUE);
    /** One slash for all of them: it is what is looked for along the whole file. */
    private static final Pattern ACTIVE = Pattern.compile("/(?:S\\s*/(?:JavaScript|Launch|ImportData)\\b"
            + "|Type\\s*/EmbeddedFile\\b|Subtype\\s*/(?:RichMedia|FileAttachment)\\b"
            + "|(?:JavaScript|EmbeddedFiles|EF)" + VALUE + ")");

    private static final Pattern CODE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECT_STREAM = Pattern.compile("/Type\\s*/ObjStm\\b");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private PdfInspection() {}

    static void check(Path file) throws IOException {
        var raw = Files.readString(file, ISO_8859_1);
        if (!START.matcher(raw).find()) {
            throw RefusedFile.TYPE.refusal();
        }
        var text = CODE.matcher(raw).replaceAll(PdfInspection::decoded);
        if (PROTECTED.matcher(text).find()) {
            throw RefusedFile.PROTECTED_PDF.refusal();
        }
        if (ACTIVE.matcher(text).find() || packedObjectsAreActive(raw)) {
            throw RefusedFile.ACTIVE_PDF.refusal();
        }
    }

    private static String decoded(MatchResult code) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }

    private static boolean packedObjectsAreActive(String raw) {
        var objects = OBJECT_STREAM.matcher(raw);
        var stream = STREAM.matcher(raw);
        var left = MAXIMUM_UNPACKED;
        while (objects.find() && stream.find(objects.end())) {
            var text = unpacked(raw, stream.end(), left);
            left -= text.length();
            if (left <= 0) {
                throw RefusedFile.TOO_LARGE_INSIDE.refusal();
            }
            if (ACTIVE.matcher(CODE.matcher(text).replaceAll(PdfInspection::decoded))
                    .find()) {
                return true;
            }
        }
        return false;
    }

    /** As much as comes out: programs that show a damaged PDF do the same. */
    private static String unpacked(String raw, int start, int limit) {
        var end = raw.indexOf("endstream", start);
        var inflater = new Inflater();
        inflater.setInput(raw.substring(start, end < 0 ? raw.length() : end).getBytes(ISO_8859_1));
        var text = new StringBuilder();
        var buffer = new byte[64 * 1024];
        try {
            for (int read; text.length() < limit && (read = inflater.inflate(buffer)) > 0; ) {
                text.append(new String(buffer, 0, read, ISO_8859_1));
            }
        } catch (DataFormatException damaged) {
            LOG.debug("an object stream is damaged after {} characters", text.length());
        } finally {
            inflater.end();
        }
        return text.toString();
    }
}
