package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a structure says of one of its professionals.
 *
 * @param professional ref of whom it is about
 * @param said the other answers, as the act keeps them
 */
public record AboutProfessional(String professional, Map<String, Object> said) {
    public static final String PROFESSIONAL = "professional";

    public static AboutProfessional in(Map<String, Object> answers) {
        var said = new LinkedHashMap<>(answers);
        said.remove(PROFESSIONAL);
        return new AboutProfessional(ChangeForms.text(answers, PROFESSIONAL), said);
    }

    /** Twice the same, by a double click say, is once. */
    public boolean already(Dossier dossier, Act act) {
        return dossier.lastAbout(professional, act)
                .filter(last -> last.detail(Map.class).equals(said))
                .isPresent();
    }
}
