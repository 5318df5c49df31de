package fr.pdn.labelling.documents;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How documents are made.
 *
 * @param enabled off on a node that leaves this work to others
 * @param templates folder whose templates stand in for ours of the same name, empty for none
 * @param lease how long a document in hand is left alone: after a crash, the longest wait before its next attempt
 * @param maxAttempts after the last one a person is told
 * @param backOff wait after the first failure; {@link #BACK_OFF_FACTOR} times longer after each further one
 */
@Validated
@ConfigurationProperties("pdn.printing")
record PrintingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String templates,
        @DefaultValue("1m") Duration lease,
        @DefaultValue("3") @Min(1) int maxAttempts,
        @DefaultValue("1m") Duration backOff) {
    private static final int BACK_OFF_FACTOR = 4;

    Duration backOffAfter(int attempts) {
        return backOff.multipliedBy((long) Math.pow(BACK_OFF_FACTOR, attempts - 1.0));
    }
}
