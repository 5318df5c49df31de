package fr.pdn.labelling.documents;

/** Published when the antivirus refuses a document after it was received: it is no longer served. */
public record InfectedDocumentFound(StoredDocument document) {}
