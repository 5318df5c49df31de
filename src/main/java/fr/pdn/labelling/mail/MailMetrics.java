package fr.pdn.labelling.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an alarm watches: a mail that waits for more than a quarter of an hour, a mail that was given up. */
@Component
class MailMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("pdn.mail.oldest", this, MailMetrics::oldest)
                .description("Age of the oldest mail that has not left")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("pdn.mail.failed", this, MailMetrics::failed)
                .description("Mails that were given up and that nobody has sent again")
                .register(registry);
    }

    private double oldest() {
        return jdbc.sql("""
                        select coalesce(extract(epoch from ? - min(created_at)), 0) from mail
                        where sent_at is null and failed_at is null""")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Double.class)
                .single();
    }

    private double failed() {
        return jdbc.sql("select count(*) from mail where failed_at is not null")
                .query(Double.class)
                .single();
    }
}
