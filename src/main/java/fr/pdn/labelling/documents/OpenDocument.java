package fr.pdn.labelling.documents;

import java.io.InputStream;

/** A document whose content is read from the database as one goes. */
public record OpenDocument(StoredDocument document, InputStream content) {}
