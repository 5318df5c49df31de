package fr.pdn.labelling.register;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many dossiers answer the search, on all pages
 * @param next number of the next page, empty on the last one
 */
public record DossierPage(List<DossierRow> rows, int total, String next) {}
