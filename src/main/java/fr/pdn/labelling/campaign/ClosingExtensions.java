package fr.pdn.labelling.campaign;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives structures more time, before the closing only: once a call is closed, those who were late would be treated unequally. */
@Service
public class ClosingExtensions {
    private static final int LONGEST_REASON = 500;
    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final CampaignCalendar calendar;
    private final Clock clock;

    ClosingExtensions(JdbcClient jdbc, Campaigns campaigns, CampaignCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param by login of who decides it
     * @throws InvalidAnswersException when the call is closed, the date is not later, or no reason is given
     */
    @Transactional
    public void extend(String code, Instant closesAt, String reason, String by) {
        var campaign = campaigns.get(code);
        var now = clock.instant();
        if (!campaign.inTime(now)) {
            throw InvalidAnswersException.at(
                    "/closesAt", "Cet appel à projets est clos\u00a0: sa clôture ne peut plus être déplacée.");
        }
        if (!closesAt.isAfter(campaign.closesAt())) {
            throw InvalidAnswersException.at(
                    "/closesAt", "Choisissez une clôture plus tardive que celle qui est annoncée.");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at("/reason", "Indiquez le motif, en 500 caractères au plus.");
        }
        record(campaign, new ClosingExtension(campaign.closesAt(), closesAt, reason.strip(), by, now));
        calendar.closingExtended(code);
    }

    /** The last one in front. */
    public List<ClosingExtension> of(String code) {
        return jdbc.sql("select * from closing_extension where campaign = ? order by id desc")
                .param(code)
                .query(ClosingExtension.class)
                .list();
    }

    public Optional<ClosingExtension> last(String code) {
        return of(code).stream().findFirst();
    }

    private void record(Campaign campaign, ClosingExtension extension) {
        campaigns.moveClosing(campaign, extension.closesAt());
        jdbc.sql("""
                        insert into closing_extension (campaign, closed_at, closes_at, reason, extended_by, extended_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        campaign.code(),
                        Timestamp.from(extension.closedAt()),
                        Timestamp.from(extension.closesAt()),
                        extension.reason(),
                        extension.extendedBy(),
                        Timestamp.from(extension.extendedAt()))
                .update();
    }
}
