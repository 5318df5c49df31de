package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.GeneratedKind;
import java.time.Instant;
import java.util.List;

/** The texts that people sign, as the portal shows them: what is printed is what is signed. */
public interface AgreementTexts {
    /**
     * @param kind a convention, a charter or a mission letter
     * @param professional ref of whom it is about, or null
     */
    Text of(GeneratedKind kind, Dossier dossier, String professional);

    /**
     * @param html well-formed
     * @param sha256 of the html
     * @param pageCode what the code on each page of a paper to sign begins with; empty once it is signed
     * @param proofs how each party signed it; empty until all have
     */
    record Text(String html, int version, String sha256, String pageCode, List<Proof> proofs) {}

    /**
     * @param party after « pour »
     * @param address truncated
     * @param method how the signatory was verified
     * @param level what the signature is worth
     * @param scanSha256 of the files of a text signed by hand, separated by spaces; empty for another signature
     */
    record Proof(
            String party,
            String name,
            String capacity,
            String address,
            Instant signedAt,
            String method,
            String level,
            String scanSha256) {}
}
