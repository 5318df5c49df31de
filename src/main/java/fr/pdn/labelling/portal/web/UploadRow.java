package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.PieceAnswer;
import fr.pdn.labelling.documents.DocumentKind;
import java.util.List;

/**
 * One place on a page where files of a kind are sent.
 *
 * @param people the professionals to choose from, empty when there is no choice
 * @param documents those received so far
 * @param answer what was asked and what has come of it, null with a draft
 */
record UploadRow(
        DocumentKind kind,
        boolean required,
        String explanation,
        List<Choice> people,
        List<DocumentViews.DocumentView> documents,
        PieceAnswer answer) {

    record Choice(String ref, String name) {}
}
