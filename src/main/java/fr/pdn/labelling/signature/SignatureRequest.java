package fr.pdn.labelling.signature;

/**
 * What one person is asked to sign.
 *
 * @param number of the dossier
 * @param agreement the frozen text
 */
public record SignatureRequest(String number, Agreement agreement, Party party, Signatory signatory) {}
