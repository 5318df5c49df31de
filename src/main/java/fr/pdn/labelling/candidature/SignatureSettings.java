package fr.pdn.labelling.candidature;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * In what capacity agents decide (CRPA L. 212-1); their names are those of their accounts.
 *
 * @param director of who accepts and refuses
 * @param reviewer of who declares a candidature inadmissible or lapsed
 */
@Validated
@ConfigurationProperties("pdn.signature")
public record SignatureSettings(
        @NotNull @Valid Capacity director, @NotNull @Valid Capacity reviewer) {
    /**
     * @param capacity « Le directeur de la Caf »
     * @param delegation the act that delegates the power to decide
     */
    public record Capacity(
            @NotBlank String capacity, @NotBlank String delegation) {}

    Capacity of(Act act) {
        return act == Act.DECIDED_ACCEPTED || act == Act.DECIDED_REFUSED ? director : reviewer;
    }
}
