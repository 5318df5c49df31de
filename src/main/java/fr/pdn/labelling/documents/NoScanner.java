package fr.pdn.labelling.documents;

import java.io.InputStream;

class NoScanner implements VirusScanner {
    @Override
    public Scan scan(InputStream content) {
        return Scan.NOT_SCANNED;
    }

    @Override
    public boolean isConfigured() {
        return false;
    }
}
