package fr.pdn.labelling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one clock of a test, which the engine follows. It ticks until a test sets it, and ticks again after that test. */
public final class TestClock extends Clock {

    private volatile Instant frozen;

    public void set(Instant instant) {
        frozen = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** @param when ISO 8601 with its offset, e.g. {@code 2027-03-01T12:00:00+01:00} */
    public void set(String when) {
        set(OffsetDateTime.parse(when).toInstant());
    }

    public void advance(Duration duration) {
        set(instant().plus(duration));
    }

    public void reset() {
        frozen = null;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return frozen == null ? Instant.now() : frozen;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Shown(this, zone);
    }

    private static final class Shown extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        private Shown(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shown(clock, other);
        }
    }
}
