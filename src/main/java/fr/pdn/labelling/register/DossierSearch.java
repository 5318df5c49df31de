package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.CandidatureState;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What an agent looks for.
 *
 * @param text part of a number, of a structure's name, or of a SIRET
 * @param before the last number of the page before: pages go from the newest number to the oldest
 */
public record DossierSearch(String text, CandidatureState state, String campaign, String before) {

    /** From what a browser sent: what means nothing is as absent. */
    public static DossierSearch of(String text, String state, String campaign, String before) {
        return new DossierSearch(
                written(text),
                Arrays.stream(CandidatureState.values())
                        .filter(s -> s.name().equals(state))
                        .findFirst()
                        .orElse(null),
                written(campaign),
                written(before));
    }

    private static String written(String value) {
        return Objects.toString(value, "").strip().replace("\0", "");
    }

    public boolean narrowed() {
        return !text.isEmpty() || state != null || !campaign.isEmpty();
    }

    /** SIRET are typed with spaces: « 123 456 789 00012 ». Empty when the text is no number. */
    String digits() {
        return Optional.of(text.replaceAll("\\s", ""))
                .filter(digits -> digits.matches("\\d+"))
                .orElse("");
    }
}
