package fr.pdn.labelling.entry;

import fr.pdn.labelling.candidature.EntryChannel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agent says of a candidature before typing it. Empty where nothing was given, or nothing that can be read.
 *
 * @param arrivedOn the day a paper arrived, or a questionnaire was answered
 * @param postmark of a paper
 */
public record NewEntry(
        Optional<EntryChannel> channel,
        String campaign,
        String email,
        Given<LocalDate> arrivedOn,
        Given<LocalDate> postmark) {

    /** @param blank nothing was typed: not the same as something that cannot be read */
    public record Given<T>(boolean blank, Optional<T> value) {}
}
