package sightline.cases.domain.visit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody looks at a case: pages that they open one after another are one visit, so that what changed before it
 * is still shown when they come back from the next page.
 *
 * @param before when the visit before this one ended; null on the first
 * @param last when they last looked in this one
 */
public record Visit(@Nullable Instant before, Instant last) {
    private static final Duration APART = Duration.ofMinutes(30);

    public static Visit first(Instant now) {
        return new Visit(null, now);
    }

    /** With another look: of the same visit, or of the next. */
    public Visit again(Instant now) {
        return now.isAfter(last.plus(APART)) ? new Visit(last, now) : new Visit(before, now);
    }
}
