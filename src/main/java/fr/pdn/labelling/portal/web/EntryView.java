package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.entry.EntryStage;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What every page of a draft says when an agent typed it.
 *
 * @param arrival how it came
 * @param dated whether it counts from its own date: that of a paper, of a questionnaire
 * @param by name of the agent
 * @param sentTo address, null before it is sent
 * @param dueOn the last day to confirm, null before it is sent
 * @param reason why it was abandoned, empty if it was not
 */
record EntryView(
        EntryStage stage,
        String arrival,
        boolean dated,
        String by,
        Instant enteredAt,
        String sentTo,
        Instant sentAt,
        LocalDate dueOn,
        boolean reminded,
        String reason) {}
