package fr.pdn.labelling.documents;

import java.io.InputStream;

/** @param size in bytes */
public record OpenDocument(String fileName, String mediaType, long size, InputStream content) {}
