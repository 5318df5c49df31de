package fr.pdn.labelling.documents;

/** There is a document to make, once the transaction is through. */
record DocumentRequested() {}
