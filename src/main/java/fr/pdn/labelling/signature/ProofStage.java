package fr.pdn.labelling.signature;

/** Whether a signature that was given proves itself, or a person must look at a scan first. */
public enum ProofStage {
    ESTABLISHED,
    TO_CONFIRM
}
