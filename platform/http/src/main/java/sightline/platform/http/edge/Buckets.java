package sightline.platform.http.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * A bucket for each of many who ask at one rate. As many as are kept at most, and those that were not asked for longest
 * go first: who comes back starts with a full one.
 */
final class Buckets {
    private static final int MOST = 50_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Rates.Rate rate;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST).build();

    Buckets(Rates.Rate rate) {
        this.rate = rate;
    }

    /** Zero when it was taken; else in how many whole seconds one can be. */
    long take(String whose) {
        var taken = of(whose).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : seconds(taken.getNanosToWaitForRefill());
    }

    /** Zero when there is one to take. */
    long wouldTake(String whose) {
        var estimated = of(whose).estimateAbilityToConsume(1);
        return estimated.canBeConsumed() ? 0 : seconds(estimated.getNanosToWaitForRefill());
    }

    private Bucket of(String whose) {
        return buckets.get(whose, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .build());
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
