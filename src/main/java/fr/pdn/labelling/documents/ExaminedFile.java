package fr.pdn.labelling.documents;

/**
 * What the checks say of a file.
 *
 * @param fileName cleaned name
 * @param mediaType empty when the file is refused
 * @param refusal why it is refused and what its sender can do, empty when it is accepted
 */
public record ExaminedFile(String fileName, String mediaType, long size, String sha256, Scan scan, String refusal) {

    public boolean accepted() {
        return refusal.isEmpty();
    }
}
