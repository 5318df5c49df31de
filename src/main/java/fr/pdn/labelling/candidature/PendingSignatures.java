package fr.pdn.labelling.candidature;

import java.util.ArrayList;
import java.util.List;

/** Which signatures of a professional's charter and mission letter are still awaited, and from whom. */
public record PendingSignatures(boolean ofProfessional, boolean ofStructure, List<String> named) {
    public static PendingSignatures of(Dossier dossier, String professional) {
        var charter = dossier.lastAbout(professional, Act.CHARTER_SIGNED).isPresent();
        var countersigned =
                dossier.lastAbout(professional, Act.CHARTER_COUNTERSIGNED).isPresent();
        var letter = dossier.lastAbout(professional, Act.MISSION_LETTER_SIGNED).isPresent();
        var named = new ArrayList<String>();
        if (!charter) {
            named.add("la charte, par " + dossier.nameOf(professional));
        } else if (!countersigned) {
            named.add("la charte, par l’employeur");
        }
        if (!letter) {
            named.add("la lettre de mission, par l’employeur");
        }
        return new PendingSignatures(!charter, charter && !countersigned || !letter, List.copyOf(named));
    }

    public boolean none() {
        return named.isEmpty();
    }
}
