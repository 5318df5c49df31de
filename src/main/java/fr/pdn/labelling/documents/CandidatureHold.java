package fr.pdn.labelling.documents;

import java.util.UUID;

/**
 * Whoever adds a document, takes one away or files the candidature holds it until the end of the transaction: they come one
 * after the other, and what a receipt lists is what is there.
 */
public interface CandidatureHold {

    /** @return whether it is a draft, and stays one until the end of the transaction */
    boolean draft(UUID candidature);
}
