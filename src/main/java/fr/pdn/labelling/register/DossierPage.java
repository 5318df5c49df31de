package fr.pdn.labelling.register;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next where the next page begins, empty on the last one
 */
public record DossierPage(List<DossierRow> rows, String next) {}
