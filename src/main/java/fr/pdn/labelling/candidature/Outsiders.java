package fr.pdn.labelling.candidature;

import fr.pdn.labelling.engine.Outsider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Under which names the engine knows those who have no account in it. A structure is known by dossier, never by SIRET: anyone
 * can type a SIRET, only the members of its team act for a dossier.
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

    /** Numbers of the dossiers an address may act for: those of its teams. */
    public List<String> numbersOf(String email) {
        return jdbc.sql("""
                        select c.number from candidature c
                        join team_membership m on m.team = c.team and m.until is null
                        where m.email = lower(?) and c.submitted_at is not null order by c.number""").param(email).query(String.class).list();
    }
}
