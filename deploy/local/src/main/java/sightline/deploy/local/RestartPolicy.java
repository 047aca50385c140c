package sightline.deploy.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How soon a part that died is started again, and when we stop trying: after five deaths within two minutes. */
final class RestartPolicy {
    static final int DEATHS = 5;
    static final Duration WINDOW = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** It died just now: how long to wait before starting it again, or nothing when it is to be given up. */
    Optional<Duration> died(Instant now) {
        deaths.addLast(now);
        while (deaths.getFirst().isBefore(now.minus(WINDOW))) {
            deaths.removeFirst();
        }
        if (deaths.size() >= DEATHS) {
            return Optional.empty();
        }
        return Optional.of(FIRST_PAUSE.multipliedBy(1L << (deaths.size() - 1)));
    }
}
