package fr.pdn.labelling.documents.pdf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * What is printed: the same sheet makes the same bytes.
 *
 * @param template name of the file in {@code documents/}, without its ending
 * @param title as the document and its window are called
 * @param number of the dossier or label, on every page
 * @param data a JSON object, exactly as it is attached; the template shows it
 * @param issuedAt the moment the document bears
 */
public record Sheet(String template, String title, String number, String data, Instant issuedAt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the data that the document shows and carries, in hexadecimal; a file cannot say its own. */
    public String dataSha256() {
        return sha256(bytes());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return data.getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Object> shown() {
        try {
            return JSON.readValue(data, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the data of " + template + " are no JSON object", e);
        }
    }
}
