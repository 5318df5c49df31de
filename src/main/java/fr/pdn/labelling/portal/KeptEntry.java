package fr.pdn.labelling.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What someone was typing when their sign-in ended.
 *
 * @param path of the page they were on
 * @param fields as the browser posted them
 */
public record KeptEntry(String path, Map<String, List<String>> fields, Instant keptAt) {}
