package fr.pdn.labelling.convention;

/** @param iban electronic form, without spaces */
public record BankDetails(String iban, String accountHolder, String signatory) {
    /** « FR76 •••• 1155 »: what may be seen outside the payment service. */
    public String masked() {
        return iban.substring(0, 4) + " •••• " + iban.substring(iban.length() - 4);
    }
}
