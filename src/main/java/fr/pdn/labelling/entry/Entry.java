package fr.pdn.labelling.entry;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Arrival;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A candidature that an agent types in the name of a structure, and that the structure confirms. All of it is read from acts. */
public record Entry(Dossier dossier) {

    public Candidature candidature() {
        return dossier.candidature();
    }

    public Arrival arrival() {
        return dossier.arrival().orElseThrow();
    }

    /** Login of the agent. */
    public String enteredBy() {
        return dossier.last(Act.ENTERED).orElseThrow().actor();
    }

    public Instant enteredAt() {
        return dossier.last(Act.ENTERED).orElseThrow().at();
    }

    /** The last time it went to the structure. */
    public Optional<RecordedAct> sent() {
        return dossier.last(Act.ENTRY_SENT);
    }

    /** The last day to confirm, as the structure was told. */
    public Optional<LocalDate> dueOn() {
        return sent().map(act -> LocalDate.parse(act.text("dueOn")));
    }

    public boolean reminded() {
        return dossier.since(Act.ENTRY_SENT).stream().anyMatch(act -> act.kind() == Act.ENTRY_REMINDED);
    }

    public Optional<RecordedAct> abandoned() {
        return dossier.last(Act.ENTRY_ABANDONED);
    }

    public EntryStage stage(Campaign campaign, Instant now) {
        if (!candidature().draft()) {
            return EntryStage.CONFIRMED;
        }
        if (abandoned().isPresent()) {
            return EntryStage.ABANDONED;
        }
        if (sent().isEmpty()) {
            return EntryStage.UNDER_WAY;
        }
        return open(campaign, now) ? EntryStage.TO_CONFIRM : EntryStage.UNCONFIRMED;
    }

    /**
     * Whether it may be written in and confirmed. A paper posted in time may be typed after the closing, and the structure then
     * has some days to confirm it; what was only said on the telephone is confirmed before the closing, as others file.
     */
    public boolean open(Campaign campaign, Instant now) {
        if (abandoned().isPresent()) {
            return false;
        }
        var last = dueOn();
        return campaign.inTime(now)
                || arrival().dated()
                        && (last.isEmpty() || !FrenchDates.dayOf(now).isAfter(last.get()));
    }
}
