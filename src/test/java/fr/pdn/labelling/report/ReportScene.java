package fr.pdn.labelling.report;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.presence.PresenceScene;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a test of annual reports begins: someone was labelled in 2027, and it is 1 January 2028. */
@TestComponent
public class ReportScene {
    private final PresenceScene presence;
    private final ReportWatch watch;
    private final TestClock clock;
    private final JdbcClient database;

    ReportScene(PresenceScene presence, ReportWatch watch, TestClock clock, JdbcClient database) {
        this.presence = presence;
        this.watch = watch;
        this.clock = clock;
        this.database = database;
    }

    /** Labelled, four weeks logged, and the year is over. */
    public FollowedDossier asked() {
        var dossier = presence.labelled();
        presence.addressOf(presence.labelOf(dossier));
        presence.weeks(presence.labelOf(dossier), 180, 240, 120, PresenceScene.LEAVE);
        clock.set("2028-01-01T06:00:00+01:00");
        look(dossier);
        return dossier;
    }

    /** The look of the morning, at this dossier alone: those of other tests have had theirs. */
    public void look(FollowedDossier dossier) {
        database.sql("""
                        insert into annual_report (candidature_id, year, asked_at)
                        select id, y, now() from candidature, unnest(array[2026, 2027, 2028, 2029]) y where number <> ? and number is not null
                        on conflict do nothing""").param(dossier.number()).update();
        watch.check();
    }

    /** What a structure answers; the grant of the sample is 500 euros. */
    public static Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        answers.put("hours", 9);
        answers.put("weeksInOrder", 2);
        answers.put("publications", 0);
        answers.put("conversations", 12);
        answers.put("participants", 3);
        answers.put("activity", "Ateliers du mercredi et réponses du soir.");
        answers.put("communication", "Affiche à l’accueil, lettre aux partenaires.");
        answers.put("supportMention", "YES");
        answers.put("supportMentionDetails", "Sur l’affiche.");
        answers.put("workingTimeEuros", 300);
        answers.put("equipmentEuros", new BigDecimal("149.90"));
        answers.put("unspentEuros", new BigDecimal("50.10"));
        answers.put("expensesDetails", "Un téléphone, dix heures de préparation.");
        answers.put("perspectives", "Une visio par mois.");
        answers.put("accuracy", true);
        return answers;
    }
}
