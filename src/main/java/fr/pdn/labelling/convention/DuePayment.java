package fr.pdn.labelling.convention;

/**
 * A startup grant to pay.
 *
 * @param number of the dossier
 * @param structure as the dossier calls it
 * @param iban electronic form, as it was confirmed
 * @param cents amount
 */
public record DuePayment(
        String number, String structure, String siret, String accountHolder, String iban, long cents) {}
