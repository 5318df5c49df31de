package fr.pdn.labelling.portal;

import java.util.Map;

/**
 * What someone chose where they and another person had answered the same question.
 *
 * @param seen mark of the version they compared with: what was saved since is not decided by them
 * @param mine by pointer of the answer: true for their own, false for the other's
 */
public record MergeChoices(String seen, Map<String, Boolean> mine) {
    public static final MergeChoices NONE = new MergeChoices("", Map.of());
}
