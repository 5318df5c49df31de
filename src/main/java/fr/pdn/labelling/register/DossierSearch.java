package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.CandidatureState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an agent looks for.
 *
 * @param text part of a number, of the name or address of someone in the dossier, or of a SIRET
 * @param standing what the labels are worth, or null
 * @param step key of a step that waits, empty for any
 * @param page from 1 on
 * @param unknown French sentences about what was asked and means nothing: it is as absent, and said
 */
public record DossierSearch(
        String text,
        CandidatureState state,
        Standing standing,
        String campaign,
        String step,
        DossierOrder order,
        int page,
        List<String> unknown) {
    private static final int LAST_PAGE = 10_000;

    /** From what a browser sent. */
    public static DossierSearch of(String text, String state, String campaign, String page) {
        var written = written(state);
        var known = one(CandidatureState.values(), written).filter(s -> s != CandidatureState.DRAFT);
        var standing = one(Standing.values(), written);
        return new DossierSearch(
                written(text),
                known.orElse(null),
                standing.orElse(null),
                written(campaign),
                "",
                DossierOrder.NUMBER,
                number(written(page)),
                written.isEmpty() || known.isPresent() || standing.isPresent()
                        ? List.of()
                        : List.of(
                                "Il n’y a pas d’état «\u00a0%s\u00a0»\u00a0: les dossiers de tous les états sont montrés."
                                        .formatted(written)));
    }

    /** @param path of an order, in the address of the page */
    public DossierSearch sorted(String path) {
        var known = written(path).isEmpty() ? Optional.of(DossierOrder.NUMBER) : DossierOrder.at(path);
        return new DossierSearch(
                text,
                state,
                standing,
                campaign,
                step,
                known.orElse(DossierOrder.NUMBER),
                page,
                known.isPresent()
                        ? unknown
                        : also("Cet ordre n’existe pas\u00a0: les dossiers sont rangés par numéro."));
    }

    /** @param keys of the steps there are */
    public DossierSearch at(String wanted, List<String> keys) {
        var asked = written(wanted);
        var known = asked.isEmpty() || keys.contains(asked);
        return new DossierSearch(
                text,
                state,
                standing,
                campaign,
                known ? asked : "",
                order,
                page,
                known
                        ? unknown
                        : also(
                                "Il n’y a pas d’étape «\u00a0%s\u00a0»\u00a0: les dossiers de toutes les étapes sont montrés."
                                        .formatted(asked)));
    }

    private List<String> also(String sentence) {
        var all = new ArrayList<>(unknown);
        all.add(sentence);
        return List.copyOf(all);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String written(String value) {
        return Objects.toString(value, "").strip().replace("\0", "");
    }

    private static int number(String page) {
        return page.matches("\\d{1,5}") ? Math.max(1, Math.min(Integer.parseInt(page), LAST_PAGE)) : 1;
    }

    public boolean narrowed() {
        return !text.isEmpty() || !stateName().isEmpty() || !campaign.isEmpty() || !step.isEmpty();
    }

    /** As the address of the page has it. */
    public String stateName() {
        return state != null ? state.name() : standing != null ? standing.name() : "";
    }

    /** SIRET are typed with spaces: « 123 456 789 00012 ». Empty when the text is no number. */
    String digits() {
        return Optional.of(text.replaceAll("\\s", ""))
                .filter(digits -> digits.matches("\\d+"))
                .orElse("");
    }
}
