package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.entry.Entries;
import fr.pdn.labelling.entry.Entry;
import org.springframework.stereotype.Component;

@Component
class EntryViews {
    private final Entries entries;
    private final Agents agents;

    EntryViews(Entries entries, Agents agents) {
        this.entries = entries;
        this.agents = agents;
    }

    /** Null for a draft that its structure began. */
    EntryView of(Candidature draft) {
        return entries.of(draft).map(this::of).orElse(null);
    }

    EntryView of(Entry entry) {
        return new EntryView(
                entries.stage(entry),
                entry.arrival().words(),
                entry.arrival().dated(),
                agents.nameOf(entry.enteredBy()),
                entry.enteredAt(),
                entry.sent().map(act -> act.text("email")).orElse(null),
                entry.sent().map(RecordedAct::at).orElse(null),
                entry.dueOn().orElse(null),
                entry.reminded(),
                entry.abandoned().map(act -> act.text("reason")).orElse(""));
    }
}
