package fr.pdn.labelling.mail;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails leave.
 *
 * @param sending off on a node that must stay silent, e.g. one restored from a backup; mails wait in the outbox
 * @param poll pause between two looks at the outbox; a commit ends it early
 * @param batch mails claimed at once
 * @param lease how long a claimed mail is left alone: after a crash, the longest wait before its next attempt
 * @param timeout of connecting to, reading from and writing to the mail server
 * @param maxAttempts after the last one a person is told
 * @param backOff wait after the first failure; {@link #BACK_OFF_FACTOR} times longer after each further one
 * @param alertAgain how often a mail that was given up is brought back to notice, should its alert have gone
 */
@Validated
@ConfigurationProperties("pdn.mail")
record MailSettings(
        @DefaultValue("true") boolean sending,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("20") @Min(1) int batch,
        @DefaultValue("55s") Duration lease,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("5") @Min(1) int maxAttempts,
        @DefaultValue("1m") Duration backOff,
        @DefaultValue("1m") Duration alertAgain) {

    /** With the defaults: 1, 4, 16 and 64 minutes, so that a mail outlives an hour without its server. */
    private static final int BACK_OFF_FACTOR = 4;

    Duration backOffAfter(int attempts) {
        return backOff.multipliedBy((long) Math.pow(BACK_OFF_FACTOR, attempts - 1.0));
    }
}
