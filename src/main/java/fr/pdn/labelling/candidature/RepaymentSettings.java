package fr.pdn.labelling.candidature;

import fr.pdn.labelling.candidature.checks.Iban;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the Caf has a grant paid back. A demand that names a wrong account must not leave: it stops the start.
 *
 * @param waivedBelowEuros less than this is not asked back; to be confirmed by the Caf
 * @param accountHolder to whom it is paid
 * @param iban of the account
 */
@Validated
@ConfigurationProperties("pdn.repayment")
public record RepaymentSettings(
        @DefaultValue("50") @PositiveOrZero int waivedBelowEuros,
        @NotBlank String accountHolder,
        @NotBlank String iban) {
    private static final int CENTS = 100;

    @AssertTrue(message = "pdn.repayment.iban is no IBAN")
    boolean isIbanValid() {
        return iban == null || iban.isBlank() || Iban.isValid(iban);
    }

    public long waivedBelowCents() {
        return (long) waivedBelowEuros * CENTS;
    }
}
