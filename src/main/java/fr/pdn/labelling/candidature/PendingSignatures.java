package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.GeneratedKind;
import java.util.ArrayList;
import java.util.List;

/** Which signatures of a professional's charter and mission letter are still awaited, and from whom. */
public record PendingSignatures(boolean ofProfessional, boolean ofStructure, List<String> named) {
    private static final String CHARTER = GeneratedKind.CHARTER.name();
    private static final String LETTER = GeneratedKind.MISSION_LETTER.name();

    public static PendingSignatures of(Dossier dossier, String professional) {
        var charter = dossier.lastAbout(professional, Act.CHARTER_SIGNED).isPresent();
        var countersigned =
                dossier.lastAbout(professional, Act.CHARTER_COUNTERSIGNED).isPresent();
        var letter = dossier.lastAbout(professional, Act.MISSION_LETTER_SIGNED).isPresent();
        var ofProfessional = !charter && !SignedPapers.underCheck(dossier, professional, CHARTER, "PROFESSIONAL");
        var ofEmployer =
                charter && !countersigned && !SignedPapers.underCheck(dossier, professional, CHARTER, "STRUCTURE");
        var ofLetter = !letter && !SignedPapers.underCheck(dossier, professional, LETTER, "STRUCTURE");
        var named = new ArrayList<String>();
        if (ofProfessional) {
            named.add("la charte, par " + dossier.nameOf(professional));
        }
        if (ofEmployer) {
            named.add("la charte, par l’employeur");
        }
        if (ofLetter) {
            named.add("la lettre de mission, par l’employeur");
        }
        return new PendingSignatures(ofProfessional, ofEmployer || ofLetter, List.copyOf(named));
    }

    public boolean none() {
        return named.isEmpty();
    }
}
