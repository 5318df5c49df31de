package fr.pdn.labelling.signature;

/** Whether the scan of a paper shows the signature of its text. */
public enum ScanOutcome {
    CONFORMING,
    NOT_CONFORMING;

    public SignatureProof proof() {
        return this == CONFORMING ? SignatureProof.ESTABLISHED : SignatureProof.MISSING;
    }
}
