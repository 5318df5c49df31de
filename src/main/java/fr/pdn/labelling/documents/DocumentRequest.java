package fr.pdn.labelling.documents;

import java.util.UUID;

/**
 * A document to write.
 *
 * @param label what the document is called, before its number
 * @param professional ref of whom it is about, or null
 * @param event what happened, once: the same event never makes a second document of a kind
 * @param number of the dossier or label, which stands on every page
 * @param data what it says, a JSON object; its template shows nothing else
 */
public record DocumentRequest(
        UUID candidatureId,
        GeneratedKind kind,
        String label,
        String professional,
        String event,
        String number,
        String data) {}
