package fr.pdn.labelling.candidature;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * In what capacity agents decide (CRPA L. 212-1); their names are those of their accounts.
 *
 * @param director of who accepts and refuses, gives notice, suspends and ends
 * @param reviewer of who declares a candidature inadmissible or lapsed, or notes a renouncement
 */
@Validated
@ConfigurationProperties("pdn.signature")
public record SignatureSettings(
        @NotNull @Valid Capacity director, @NotNull @Valid Capacity reviewer) {
    private static final Set<Act> DIRECTORS = EnumSet.of(
            Act.DECIDED_ACCEPTED,
            Act.DECIDED_REFUSED,
            Act.FORMAL_NOTICE_SIGNED,
            Act.SUSPENSION_DECIDED,
            Act.LIFTING_DECIDED,
            Act.SUSPENSION_OUTCOME_DECIDED,
            Act.ARRIVAL_REFUSED,
            Act.LABEL_ENDED,
            Act.MERGER_REFUSED,
            Act.RENEWAL_REFUSED,
            Act.SUCCESSION_CLOSED);

    /**
     * @param capacity « Le directeur de la Caf »
     * @param delegation the act that delegates the power to decide
     */
    public record Capacity(
            @NotBlank String capacity, @NotBlank String delegation) {}

    Capacity of(Act act) {
        return DIRECTORS.contains(act) ? director : reviewer;
    }
}
