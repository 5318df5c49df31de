package fr.pdn.labelling.mail.incoming;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text of a part in the charset it names, if that is a charset and the bytes are in it; what it looks like otherwise. */
final class PartText {
    /** What programs mean by ISO-8859-1; every sequence of bytes is a text in it. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Begun at the first of several spaces only: long rows of them must not be looked at once for each. */
    private static final Pattern EMPTY_LINES = Pattern.compile("(?<![ \\t])[ \\t]*+\\n\\s*\\n\\s*");

    private PartText() {}

    static String of(byte[] content, String contentType) {
        return named(contentType)
                .flatMap(charset -> decoded(content, charset))
                .or(() -> decoded(content, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(content, WINDOWS));
    }

    static String ofPage(String html) {
        var page = Jsoup.parse(html);
        page.select("p, div, tr, li, h1, h2, h3").forEach(block -> block.prependText("\n"));
        return EMPTY_LINES.matcher(page.body().wholeText()).replaceAll("\n\n");
    }

    private static Optional<Charset> named(String contentType) {
        try {
            var name = Optional.ofNullable(new ContentType(contentType).getParameter("charset"))
                    .orElse("us-ascii");
            var charset = Charset.forName(MimeUtility.javaCharset(name.strip()));
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException notInIt) {
            return Optional.empty();
        }
    }
}
