package fr.pdn.labelling.documents;

import java.io.InputStream;

interface VirusScanner {
    /** {@link Scan#PENDING} when no answer could be had; never an exception. */
    Scan scan(InputStream content);

    /** False when there is no scanner to ask, now or later. */
    boolean isConfigured();
}
