package fr.pdn.labelling.convention;

/** @param iban electronic form, without spaces */
public record BankDetails(String iban, String accountHolder, String signatory) {}
