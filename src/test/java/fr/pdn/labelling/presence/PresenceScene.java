package fr.pdn.labelling.presence;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.portal.PortalScene;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a test of the presence begins: someone is labelled, and weeks go by. */
@TestComponent
public class PresenceScene {
    /** In the place of minutes: a week without a word, a week of leave. */
    public static final int NOTHING = -1;

    public static final int LEAVE = -2;

    private final Procedure procedure;
    private final Labels labels;
    private final PresenceLog log;
    private final PresenceWatch watch;
    private final TestClock clock;
    private final JdbcClient database;

    PresenceScene(
            Procedure procedure,
            Labels labels,
            PresenceLog log,
            PresenceWatch watch,
            TestClock clock,
            JdbcClient database) {
        this.procedure = procedure;
        this.labels = labels;
        this.log = log;
        this.watch = watch;
        this.clock = clock;
        this.database = database;
    }

    public FollowedDossier labelled() {
        return procedure.ready(Samples.oneProfessional()).awardEveryLabel();
    }

    public Label labelOf(FollowedDossier dossier) {
        return labels.of(dossier.read().candidature().id()).get(0);
    }

    /** Gives the professional an address that no other test has. */
    public String addressOf(Label label) {
        var address = PortalScene.someone();
        database.sql("""
                        update candidature set answers = jsonb_set(answers, '{professionals,0,email}', to_jsonb(?::text))
                        where number = ?""").params(address, label.candidature()).update();
        return address;
    }

    /** Whole weeks from the clock's next Monday on, logged in time; then it is Monday again, seven o'clock. */
    public void weeks(Label label, int... minutes) {
        var week = IsoWeek.of(clock.instant());
        if (week.equals(PresenceLog.first(label))) {
            week = week.plus(1);
        }
        for (int each : minutes) {
            clock.set(week.sunday().atTime(20, 0).atZone(Campaign.PARIS).toInstant());
            if (each == LEAVE) {
                log.absent(label, week, week, Absence.LEAVE);
            } else if (each != NOTHING) {
                log.log(label, List.of(week), Activity.undetailed(each));
            }
            week = week.plus(1);
        }
        morning(week);
    }

    public void morning(IsoWeek week) {
        clock.set(
                week.monday().atTime(LocalTime.of(7, 0)).atZone(Campaign.PARIS).toInstant());
    }

    /** The Monday's look, at this label alone: those of other tests have had theirs. */
    public void look(Label label) {
        LocalDate monday = IsoWeek.of(clock.instant()).monday();
        database.sql("""
                        insert into presence_rating (label, monday, level, rated_at)
                        select number, ?, 'GREEN', now() from label where number <> ? on conflict do nothing""").params(monday, label.number()).update();
        watch.check();
    }

    public List<String> levels(Label label) {
        return database.sql("select level from presence_rating where label = ? order by monday")
                .param(label.number())
                .query(String.class)
                .list();
    }
}
