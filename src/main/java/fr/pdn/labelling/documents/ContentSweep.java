package fr.pdn.labelling.documents;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A removed document leaves its row; its content goes within two days, unless another document has the same. What was stored
 * before there was a key is encrypted.
 */
@Component
class ContentSweep {
    private static final Duration KEPT = Duration.ofDays(1);

    private final DocumentContents contents;
    private final ContentCipher cipher;
    private final Clock clock;

    ContentSweep(DocumentContents contents, ContentCipher cipher, Clock clock) {
        this.contents = contents;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Scheduled(cron = "${pdn.documents.sweep:0 40 3 * * *}", zone = "Europe/Paris")
    void sweep() {
        contents.sweep(clock.instant().minus(KEPT));
        if (cipher.encrypts()) {
            contents.all(false).forEach(contents::encrypt);
        }
    }
}
