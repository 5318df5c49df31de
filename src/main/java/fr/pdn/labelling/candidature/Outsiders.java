package fr.pdn.labelling.candidature;

import fr.pdn.labelling.engine.Outsider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Under which names the engine knows those who have no account in it. A structure is known by dossier, never by SIRET: anyone
 * can type a SIRET, only the addresses given in a dossier act for it.
 */
@Component("outsiderAddresses")
public class Outsiders implements Outsider {
    private static final String STRUCTURE = "structure-";
    private static final String PROFESSIONAL = "professional-";

    private final JdbcClient jdbc;

    Outsiders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String structure(String number) {
        return STRUCTURE + number;
    }

    public static String professional(String email) {
        return PROFESSIONAL + email.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean is(String assignee) {
        return assignee.startsWith(STRUCTURE) || assignee.startsWith(PROFESSIONAL);
    }

    /** Every assignee an address acts as: its dossiers, and itself as a professional. */
    public List<String> actingAs(String email) {
        var names = new ArrayList<String>();
        numbersOf(email).forEach(number -> names.add(structure(number)));
        names.add(professional(email));
        return names;
    }

    /** Numbers of the dossiers an address may act for: who wrote it, its contact, its legal representative. */
    public List<String> numbersOf(String email) {
        return jdbc.sql("""
                        select number from candidature where submitted_at is not null and lower(:email) in (
                          lower(owner_email),
                          lower(answers #>> '{structure,contact,email}'),
                          lower(answers #>> '{structure,legalRepresentative,email}'))
                        order by number""").param("email", email).query(String.class).list();
    }
}
