package sightline.actions.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of a machine that is wrong by as much as a test says; right for all tests that say nothing. */
final class SkewedClock extends Clock {
    private static final AtomicReference<Duration> WRONG_BY = new AtomicReference<>(Duration.ZERO);

    static void wrongBy(Duration skew) {
        WRONG_BY.set(skew);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(WRONG_BY.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Takes the place of the clock that the service would ask. */
    static final class InService {
        @Produces
        @Singleton
        @Alternative
        @Priority(1)
        Clock clock() {
            return new SkewedClock();
        }
    }
}
