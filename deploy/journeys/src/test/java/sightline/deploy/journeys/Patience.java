package sightline.deploy.journeys;

import java.time.Duration;

/**
 * How long a journey waits for what must come. Whether it comes is asked here, on a machine that may be busy with much
 * else; how soon is measured by {@code ./sightline bench}.
 */
final class Patience {
    /** For what takes a second or two on a machine that is at rest. */
    static final Duration LONG = Duration.ofMinutes(2);

    /** The same, as the browser takes it. */
    static final double IN_MILLISECONDS = LONG.toSeconds() * 1_000.0;

    private Patience() {}
}
