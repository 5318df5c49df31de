package fr.pdn.labelling.entry;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Dossiers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The candidatures that agents typed. Each is a draft with an act that says so. */
@Service
public class Entries {
    /** Those confirmed before stand in the list of dossiers. */
    private static final int CONFIRMED_SHOWN = 20;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Candidatures candidatures;
    private final Campaigns campaigns;
    private final Clock clock;

    Entries(JdbcClient jdbc, Dossiers dossiers, Candidatures candidatures, Campaigns campaigns, Clock clock) {
        this.jdbc = jdbc;
        this.candidatures = candidatures;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Optional<Entry> find(UUID id) {
        return dossiers.find(id).filter(found -> found.arrival().isPresent()).map(Entry::new);
    }

    /** Of a draft that someone began for themselves nothing is asked: an entry has no owner. */
    public Optional<Entry> of(Candidature draft) {
        return draft.ownerEmail() == null ? find(draft.id()) : Optional.empty();
    }

    /** The last begun in front. */
    public List<Entry> drafts() {
        return dossiers.drafts(Act.ENTERED).stream().map(Entry::new).toList();
    }

    public List<Entry> lastConfirmed() {
        return dossiers.filed(Act.ENTERED, CONFIRMED_SHOWN).stream()
                .map(Entry::new)
                .toList();
    }

    public EntryStage stage(Entry entry) {
        return entry.stage(campaigns.get(entry.candidature().campaign()), clock.instant());
    }

    public boolean open(Entry entry) {
        return entry.open(campaigns.get(entry.candidature().campaign()), clock.instant());
    }

    /** When it is filed, if it is confirmed now and its own date counts. */
    Optional<Instant> filedAt(Entry entry) {
        var campaign = campaigns.get(entry.candidature().campaign());
        return entry.arrival().dated() && open(entry)
                ? Optional.of(entry.arrival().filedAt(campaign, clock.instant()))
                : Optional.empty();
    }

    /** Filed dossiers and other entries of the same structure in the same call: one is enough. Drafts of others are not told. */
    public List<Candidature> twins(Entry entry) {
        var siret = entry.candidature().answers().structure().siretDigits();
        return known(entry.candidature().campaign()).stream()
                .filter(other -> !siret.isEmpty()
                        && siret.equals(other.answers().structure().siretDigits()))
                .filter(other -> !other.id().equals(entry.candidature().id()))
                .toList();
    }

    /** What the Caf has in a call: what structures filed, what was typed for them. Neither what was withdrawn nor abandoned. */
    public List<Candidature> known(String campaign) {
        return candidatures.knownTo(campaign);
    }

    /** Until the end of the transaction nobody else sends, abandons or files it. */
    Entry locked(UUID id) {
        jdbc.sql("select id from candidature where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow();
    }
}
