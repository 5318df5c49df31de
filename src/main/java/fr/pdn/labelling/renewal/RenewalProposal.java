package fr.pdn.labelling.renewal;

/** What a reviewer proposes to the director. */
public enum RenewalProposal {
    FAVOURABLE,
    UNFAVOURABLE
}
