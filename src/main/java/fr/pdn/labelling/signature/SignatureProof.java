package fr.pdn.labelling.signature;

/** What becomes of a signature that was given: it is established, or must be given again. */
public enum SignatureProof {
    ESTABLISHED,
    MISSING
}
