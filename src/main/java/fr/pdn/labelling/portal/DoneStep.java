package fr.pdn.labelling.portal;

import java.time.Instant;

/**
 * A step that an outsider has done.
 *
 * @param form the id of its form, whose title is its name
 * @param by the address that did it
 */
public record DoneStep(String number, String form, String by, Instant at) {}
