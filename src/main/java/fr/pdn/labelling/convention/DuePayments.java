package fr.pdn.labelling.convention;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants that wait to be paid: convention signed by both and not over, account confirmed and not given anew since. */
@Repository
public class DuePayments {
    private static final List<String> OVER = Stream.of(Act.values())
            .filter(act -> act.state().filter(CandidatureState::over).isPresent())
            .map(Act::name)
            .toList();

    private final JdbcClient jdbc;

    DuePayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number. */
    public List<DuePayment> all() {
        return jdbc.sql("""
                        select c.number, c.answers #>> '{structure,name}' as structure,
                          regexp_replace(coalesce(c.answers #>> '{structure,siret}', ''), '\\s', '', 'g') as siret,
                          b.account_holder, b.iban, due.cents
                        from candidature c
                        join lateral (select kind, detail from act where candidature_id = c.id and kind in
                            ('BANK_DETAILS_PROVIDED', 'BANK_DETAILS_TO_CORRECT', 'BANK_DETAILS_CONFIRMED', 'GRANT_PAID', 'GRANT_REJECTED',
                             'CANDIDATURE_RENOUNCED')
                          order by id desc limit 1) account on account.kind = 'BANK_DETAILS_CONFIRMED'
                        join lateral (select sum((detail ->> 'grantCents')::bigint) as cents from act
                          where candidature_id = c.id and kind in ('DECIDED_ACCEPTED', 'ARRIVAL_ACCEPTED')
                            and id > coalesce((select max(id) from act where candidature_id = c.id and kind = 'GRANT_PAID'), 0)) due on true
                        join bank_details b on b.id = (account.detail ->> 'details')::bigint
                        where exists (select 1 from act where candidature_id = c.id and kind = 'CONVENTION_COUNTERSIGNED')
                          and not exists (select 1 from act where candidature_id = c.id and kind in (:over))
                        order by c.number""").param("over", OVER).query(DuePayment.class).list();
    }
}
