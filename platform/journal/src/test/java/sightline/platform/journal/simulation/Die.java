package sightline.platform.journal.simulation;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Says who goes on: anybody who can, the quick more often than the slow. */
final class Die {
    private Die() {}

    /** Null when nobody can go on at this time. */
    static @Nullable Actor pick(List<Actor> actors, long now, SplittableRandom random) {
        int weights = 0;
        for (Actor one : actors) {
            weights += one.runnable(now) ? one.weight : 0;
        }
        if (weights == 0) {
            return null;
        }
        int left = random.nextInt(weights);
        for (Actor one : actors) {
            if (one.runnable(now)) {
                left -= one.weight;
                if (left < 0) {
                    return one;
                }
            }
        }
        throw new IllegalStateException("A condition changed while it was looked at");
    }

    /** The next time at which somebody can. */
    static long wake(List<Actor> actors) {
        long next = actors.stream().mapToLong(Actor::wakesAt).min().orElse(Long.MAX_VALUE);
        if (next == Long.MAX_VALUE) {
            throw new IllegalStateException("Everybody waits for somebody else");
        }
        return next;
    }
}
