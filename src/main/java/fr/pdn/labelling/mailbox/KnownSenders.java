package fr.pdn.labelling.mailbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which filed dossiers name an address: of their author, contact, legal representative or professionals. */
@Repository
class KnownSenders {
    private final JdbcClient jdbc;

    KnownSenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<String> numbersOf(String email) {
        return jdbc.sql("""
                        select number from candidature where submitted_at is not null and (lower(:email) in (
                            lower(owner_email),
                            lower(answers #>> '{structure,contact,email}'),
                            lower(answers #>> '{structure,legalRepresentative,email}'))
                          or exists (select 1 from jsonb_path_query(answers, '$.professionals[*].email') as of_one
                            where lower(of_one #>> '{}') = lower(:email)))
                        order by submitted_at desc""").param("email", email).query(String.class).list();
    }
}
