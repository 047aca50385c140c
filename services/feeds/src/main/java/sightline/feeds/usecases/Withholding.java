package sightline.feeds.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import sightline.feeds.domain.FeedEntry;
import sightline.platform.access.Actor;
import sightline.platform.access.Limits;
import sightline.platform.access.NeedToKnow;
import sightline.platform.language.CaseId;

/**
 * Keeps back, at the moment of sending, what was rightly put on an agency's feed and may not reach this reader of it
 * any more: its case has been limited or erased since, or the reader's vetting has ended. A membership that ended takes
 * nothing back.
 *
 * <p>What this instance has heard counts at once, what another one heard after a fifth of a second.
 */
@ApplicationScoped
public class Withholding {
    private static final long HEARD_ELSEWHERE_NANOS = Duration.ofMillis(200).toNanos();
    /** By its name in the contracts. */
    private static final String ERASED = "case.erased";

    private static final LimitedCases.Limitation OPEN = new LimitedCases.Limitation(false, Limits.NONE);

    private final LimitedCases cases;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known known;

    public Withholding(LimitedCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The limited cases, as they were after so many changes. */
    private record Known(Map<CaseId, LimitedCases.Limitation> limited, Set<CaseId> erased, long change, long at) {

        boolean holds(long changes) {
            return change == changes && System.nanoTime() - at < HEARD_ELSEWHERE_NANOS;
        }
    }

    /**
     * This instance has heard that a case is limited in another way, or erased: whatever is sent from now on is decided
     * on it.
     */
    public void changed() {
        changes.incrementAndGet();
    }

    /** Those of the entries that this reader may have now. */
    public List<FeedEntry> readable(Actor reader, List<FeedEntry> entries) {
        Known heard = known();
        Map<CaseId, LimitedCases.Limitation> limited = heard.limited();
        Instant now = clock.instant();
        return entries.stream()
                .filter(one -> one.shown().type().equals(ERASED)
                        || !heard.erased().contains(one.shown().about()))
                .filter(one -> mayHave(reader, limited.getOrDefault(one.shown().about(), OPEN), now))
                .toList();
    }

    private static boolean mayHave(Actor reader, LimitedCases.Limitation limitation, Instant now) {
        return !NeedToKnow.withholds(reader, limitation.category4(), limitation.limits(), now);
    }

    private Known known() {
        Known last = known;
        return last != null && last.holds(changes.get()) ? last : readOnceForAll();
    }

    /** However many readers wait. Counted before it is read: a change that comes in between is read again. */
    private synchronized Known readOnceForAll() {
        Known last = known;
        long change = changes.get();
        if (last == null || !last.holds(change)) {
            last = new Known(cases.all(), cases.erased(), change, System.nanoTime());
            known = last;
        }
        return last;
    }
}
