package fr.pdn.labelling.campaign;

import fr.pdn.labelling.engine.OncePerTransaction;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class Campaigns {
    private final JdbcClient jdbc;
    private final CampaignCalendar calendar;
    private final Clock clock;
    private final OncePerTransaction<String, Optional<Campaign>> read = new OncePerTransaction<>();

    Campaigns(JdbcClient jdbc, CampaignCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws InvalidAnswersException when the code is taken */
    @Transactional
    public void create(Campaign campaign) {
        int created = jdbc.sql("""
                        insert into campaign (code, title, department, opens_at, closes_at, complements_days, committee_date,
                          convention_ends_on, minimum_weekly_hours, documents_mailbox, documents_mail_subject, created_at, followed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        campaign.code(),
                        campaign.title(),
                        campaign.department(),
                        Timestamp.from(campaign.opensAt()),
                        Timestamp.from(campaign.closesAt()),
                        campaign.complementsDays(),
                        campaign.committeeDate(),
                        campaign.conventionEndsOn(),
                        campaign.minimumWeeklyHours(),
                        campaign.documentsMailbox(),
                        campaign.documentsMailSubject(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant()))
                .update();
        read.forget();
        if (created == 0) {
            throw InvalidAnswersException.at("/code", "Une campagne porte déjà ce code.");
        }
        calendar.campaignCreated(campaign.code());
    }

    public Optional<Campaign> find(String code) {
        return read.get(code, this::inTable);
    }

    private Optional<Campaign> inTable(String code) {
        return jdbc.sql("select * from campaign where code = ?")
                .param(code)
                .query(Campaign.class)
                .optional();
    }

    public Campaign get(String code) {
        return find(code).orElseThrow(() -> InvalidAnswersException.at("/campaign", "Cette campagne n’existe pas."));
    }

    /** Campaigns that take candidatures now, the one that closes first in front. */
    public List<Campaign> open() {
        var now = Timestamp.from(clock.instant());
        return jdbc.sql("select * from campaign where opens_at <= ? and closes_at >= ? order by closes_at")
                .params(now, now)
                .query(Campaign.class)
                .list();
    }

    /** Campaigns for which a candidature may be prepared: open, or announced. The one that closes first in front. */
    public List<Campaign> takingDrafts() {
        return jdbc.sql("select * from campaign where closes_at >= ? order by closes_at, code")
                .param(Timestamp.from(clock.instant()))
                .query(Campaign.class)
                .list();
    }

    /** @throws OptimisticLockingFailureException when someone else moved it meanwhile */
    void moveClosing(Campaign campaign, Instant closesAt) {
        int moved = jdbc.sql("update campaign set closes_at = ? where code = ? and closes_at = ?")
                .params(Timestamp.from(closesAt), campaign.code(), Timestamp.from(campaign.closesAt()))
                .update();
        read.forget();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("closing of " + campaign.code() + " was moved meanwhile");
        }
    }

    /** Those of an earlier version of this program, each given to one node only. */
    @Transactional
    public List<String> follow() {
        var codes = jdbc.sql("update campaign set followed_at = ? where followed_at is null returning code")
                .param(Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
        codes.forEach(calendar::campaignCreated);
        return codes;
    }

    /** The latest in front. */
    public List<Campaign> all() {
        return jdbc.sql("select * from campaign order by opens_at desc, code")
                .query(Campaign.class)
                .list();
    }

    /** The next candidature number of a campaign, such as PDNP17-2027-1-0042. No gap, no double: the row is locked. */
    public String nextNumber(String code) {
        int next = jdbc.sql("update campaign set last_number = last_number + 1 where code = ? returning last_number")
                .param(code)
                .query(Integer.class)
                .single();
        return "%s-%04d".formatted(code, next);
    }
}
