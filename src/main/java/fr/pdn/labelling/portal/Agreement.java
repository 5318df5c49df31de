package fr.pdn.labelling.portal;

import java.nio.charset.StandardCharsets;

/**
 * A text people agree to.
 *
 * @param professional ref of whom it is about, or null
 * @param html as it is shown
 */
public record Agreement(AgreementKind kind, String professional, String html) {

    /** Of the text exactly as it is shown. */
    public String sha256() {
        return Sha256.of(html.getBytes(StandardCharsets.UTF_8));
    }
}
