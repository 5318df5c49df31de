package fr.pdn.labelling.portal;

import java.time.Instant;
import java.util.Map;

/**
 * What was put aside of a long step, not sent yet.
 *
 * @param version how often it was saved: whoever saves says which version they saw
 */
public record StepDraft(Map<String, Object> answers, int version, String savedBy, Instant savedAt) {}
