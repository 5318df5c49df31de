package fr.pdn.labelling.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message written byte by byte, as mail programs write them, well or badly. */
final class Letter {
    private static final String LINE = "\r\n";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<byte[]> parts = new ArrayList<>();
    private String multipart = "multipart/mixed";
    private boolean closed = true;

    Letter(String kind, String from) {
        header("X-Letter", kind);
        header("From", from);
        header("To", "pieces@pdn17.example");
        header("Date", "Tue, 02 Mar 2027 10:00:00 +0100");
        header("Message-ID", "<" + kind + "@lettres.example>");
        header("MIME-Version", "1.0");
    }

    Letter header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Letter without(String name) {
        headers.remove(name);
        return this;
    }

    Letter named(String name) {
        return header("From", name + " <" + headers.get("From") + ">");
    }

    Letter subject(String raw) {
        return header("Subject", raw);
    }

    Letter text(String text) {
        return part("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit", text.getBytes(UTF_8));
    }

    Letter html(String html) {
        return part("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit", html.getBytes(UTF_8));
    }

    Letter attach(String name, byte[] content) {
        return attach(
                "Content-Disposition: attachment; filename=\"%s\"".formatted(name),
                "application/octet-stream",
                content);
    }

    /** @param disposition the whole header */
    Letter attach(String disposition, String type, byte[] content) {
        return part(
                "Content-Type: " + type + LINE + "Content-Transfer-Encoding: base64" + LINE + disposition,
                Base64.getMimeEncoder().encode(content));
    }

    Letter part(String headers, byte[] body) {
        parts.add(bytes(headers.getBytes(UTF_8), (LINE + LINE).getBytes(ISO_8859_1), body));
        return this;
    }

    Letter multipart(String type) {
        multipart = type;
        return this;
    }

    /** As one part of another letter. */
    Letter part(Letter other) {
        parts.add(other.body());
        return this;
    }

    /** Its last boundary is missing. */
    Letter cutShort() {
        closed = false;
        return this;
    }

    byte[] bytes() {
        var head = new StringBuilder();
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append(LINE));
        return bytes(head.toString().getBytes(UTF_8), body());
    }

    /** The headers of its content, and its content. */
    private byte[] body() {
        if (parts.isEmpty()) {
            return LINE.getBytes(ISO_8859_1);
        }
        if (parts.size() == 1 && multipart.equals("multipart/mixed")) {
            return parts.get(0);
        }
        var boundary = "----=_" + Integer.toHexString(System.identityHashCode(this));
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("Content-Type: " + multipart + "; boundary=\"" + boundary + "\"" + LINE + LINE).getBytes(UTF_8));
        for (var part : parts) {
            body.writeBytes(("--" + boundary + LINE).getBytes(UTF_8));
            body.writeBytes(part);
            body.writeBytes(LINE.getBytes(UTF_8));
        }
        if (closed) {
            body.writeBytes(("--" + boundary + "--" + LINE).getBytes(UTF_8));
        }
        return body.toByteArray();
    }

    private static byte[] bytes(byte[]... several) {
        var all = new ByteArrayOutputStream();
        for (var bytes : several) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }
}
