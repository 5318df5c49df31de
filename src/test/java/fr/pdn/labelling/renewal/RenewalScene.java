package fr.pdn.labelling.renewal;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.presence.PresenceScene;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a test of renewals begins: someone was labelled, and the term of the convention is half a year away. */
@TestComponent
public class RenewalScene {
    private final PresenceScene presence;
    private final RenewalWatch watch;
    private final TestClock clock;
    private final JdbcClient database;

    RenewalScene(PresenceScene presence, RenewalWatch watch, TestClock clock, JdbcClient database) {
        this.presence = presence;
        this.watch = watch;
        this.clock = clock;
        this.database = database;
    }

    public FollowedDossier invited() {
        var dossier = presence.labelled();
        presence.addressOf(presence.labelOf(dossier));
        clock.set(term(dossier).minusDays(180) + "T07:00:00Z");
        look(dossier);
        return dossier;
    }

    public LocalDate term(FollowedDossier dossier) {
        return ConventionTerm.of(dossier.read()).orElseThrow();
    }

    public Label labelOf(FollowedDossier dossier) {
        return presence.labelOf(dossier);
    }

    /** The look of the morning, at this dossier alone: those of other tests have had theirs. */
    public void look(FollowedDossier dossier) {
        database.sql("""
                        insert into renewal (candidature_id, ends_on, opened_at)
                        select a.candidature_id, (a.detail ->> 'endsOn')::date, now() from act a join candidature c on c.id = a.candidature_id
                        where a.kind in ('CONVENTION_DRAFTED', 'CONVENTION_RENEWED') and c.number <> ? on conflict do nothing""").param(dossier.number()).update();
        watch.check();
    }

    /** What a structure answers that goes on. */
    public static Map<String, Object> wanted() {
        var answers = new HashMap<String, Object>();
        answers.put("renewalRequest", "RENEWED");
        answers.put("projectChanges", "Un créneau du soir en plus.");
        answers.put("professionalChanges", "Solène Salicorne continue.");
        answers.put("accuracy", true);
        return answers;
    }

    /** What a structure answers that stops. */
    public static Map<String, Object> unwanted() {
        var answers = new HashMap<String, Object>();
        answers.put("renewalRequest", "NOT_RENEWED");
        answers.put("endReason", "La structure ferme.");
        answers.put("accuracy", true);
        return answers;
    }
}
