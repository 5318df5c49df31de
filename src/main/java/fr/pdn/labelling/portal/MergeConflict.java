package fr.pdn.labelling.portal;

import java.util.Map;

/**
 * One answer that two people changed at once, each in their own way.
 *
 * @param pointer of the answer; a professional is named by reference, a line of the budget by the whole list
 * @param mine as the answers of the section, with nothing but this one; empty when it was taken away
 * @param theirs the same as it is stored
 */
public record MergeConflict(String pointer, Map<String, Object> mine, Map<String, Object> theirs) {}
