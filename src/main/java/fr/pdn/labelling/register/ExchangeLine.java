package fr.pdn.labelling.register;

import java.time.Instant;
import java.util.List;

/**
 * A message of an exchange, as the agents' page tells it.
 *
 * @param title « Question à la structure », « Message de la structure »
 * @param service whose exchange it belongs to
 * @param read « Lu le 5 mars 2027 à 14 h 32 », « Pas encore lu »
 */
public record ExchangeLine(
        String title,
        String service,
        Person by,
        Instant at,
        String when,
        String text,
        List<DocumentLine> attachments,
        String read) {}
