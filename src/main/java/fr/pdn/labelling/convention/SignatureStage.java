package fr.pdn.labelling.convention;

/** Whether the structure has signed the convention as it now reads. */
public enum SignatureStage {
    TO_SIGN,
    SIGNED
}
