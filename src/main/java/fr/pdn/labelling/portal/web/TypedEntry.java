package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.EntryChannel;
import fr.pdn.labelling.entry.NewEntry;
import fr.pdn.labelling.entry.NewEntry.Given;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What an agent said of a candidature before typing it, as it was typed: shown again, word for word, when something is wrong. */
record TypedEntry(String channel, String campaign, String email, String arrivedOn, String postmark) {

    static TypedEntry blank() {
        return new TypedEntry("", "", "", "", "");
    }

    static TypedEntry of(MultiValueMap<String, String> fields) {
        return new TypedEntry(
                text(fields, "channel"),
                text(fields, "campaign"),
                text(fields, "email"),
                text(fields, "arrivedOn"),
                text(fields, "postmark"));
    }

    NewEntry read() {
        var how = Arrays.stream(EntryChannel.values())
                .filter(known -> known.name().equals(channel))
                .findFirst();
        return new NewEntry(how, campaign, email, day(arrivedOn), day(postmark));
    }

    /** Browsers without a date picker let people write 08/03/2027. */
    private static Given<LocalDate> day(String written) {
        try {
            var day = LocalDate.parse(written.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
            return new Given<>(false, Optional.of(day).filter(read -> read.getYear() > 1999 && read.getYear() < 2200));
        } catch (DateTimeException unreadable) {
            return new Given<>(written.isEmpty(), Optional.empty());
        }
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.toString(fields.getFirst(name), "").strip();
    }
}
