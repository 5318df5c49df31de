package fr.pdn.labelling.label;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import java.util.ArrayList;
import java.util.List;

/** What must be done before a label: cahier des charges §3 and §4, read together. */
record Formalities(Dossier dossier, String professional) {
    private static final String TRAINING = "la formation initiale";

    /** French names of what is missing, empty when nothing is. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (dossier.last(Act.CONVENTION_COUNTERSIGNED).isEmpty()) {
            missing.add("la convention signée par la structure et la Caf");
        }
        require(missing, "la charte signée par le professionnel et son employeur", Act.CHARTER_COUNTERSIGNED);
        require(missing, "la lettre de mission signée", Act.MISSION_LETTER_SIGNED);
        require(missing, TRAINING, Act.TRAINING_ATTENDED, Act.TRAINING_EXEMPTED);
        require(missing, "les comptes Facebook et Instagram vérifiés", Act.SOCIAL_PROFILES_VERIFIED);
        return missing;
    }

    boolean onlyTrainingIsMissing() {
        return missing().equals(List.of(TRAINING));
    }

    private void require(List<String> missing, String name, Act... acts) {
        if (dossier.lastAbout(professional, acts).isEmpty()) {
            missing.add(name);
        }
    }
}
