package fr.pdn.labelling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.StringUtils;
import org.springframework.web.util.WebUtils;

/** Tells whether two requests ask the same thing. The boundary between parts differs at each try, so parts are read one by one. */
final class Fingerprint {
    private final DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());

    private Fingerprint() {}

    /** @return 64 hexadecimal digits */
    static String of(HttpServletRequest request) throws IOException, ServletException {
        var fingerprint = new Fingerprint();
        fingerprint.add(request.getQueryString());
        var held = WebUtils.getNativeRequest(request, HeldRequest.class);
        if (held != null) {
            fingerprint.digest.write(held.body());
        } else if (StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")) {
            for (var part : request.getParts()) {
                fingerprint.add(part);
            }
        }
        return HexFormat.of().formatHex(fingerprint.digest.getMessageDigest().digest());
    }

    private void add(Part part) throws IOException {
        add(part.getName());
        add(part.getSubmittedFileName());
        add(Long.toString(part.getSize()));
        try (var content = part.getInputStream()) {
            content.transferTo(digest);
        }
    }

    private void add(String text) throws IOException {
        digest.write(String.valueOf(text).getBytes(UTF_8));
        digest.write(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
