package fr.pdn.labelling.candidature;

import java.util.Map;
import java.util.OptionalLong;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is left of the money of a call for projects. */
@Component
public class GrantEnvelopes {
    private static final int CENTS = 100;

    private final JdbcClient jdbc;
    private final Settings settings;

    GrantEnvelopes(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * @param envelopes euros by code of the call
     * @param envelope euros of each other call; without it, none that we know of
     */
    @ConfigurationProperties("pdn.grants")
    record Settings(@DefaultValue Map<String, Long> envelopes, Long envelope) {}

    /** In cents, less what was promised to those who were accepted and have not renounced; empty without an envelope. */
    public OptionalLong left(String campaign) {
        var euros = settings.envelopes().getOrDefault(campaign, settings.envelope());
        return euros == null ? OptionalLong.empty() : OptionalLong.of(euros * CENTS - promised(campaign));
    }

    private long promised(String campaign) {
        return jdbc.sql("""
                        select coalesce(sum((decided.detail ->> 'grantCents')::bigint), 0) from candidature c
                        join act decided on decided.candidature_id = c.id and decided.kind in ('DECIDED_ACCEPTED', 'ARRIVAL_ACCEPTED')
                        where c.campaign = ?
                          and not exists (select 1 from act where candidature_id = c.id and kind = 'CANDIDATURE_RENOUNCED')""").param(campaign).query(Long.class).single();
    }
}
