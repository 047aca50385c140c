package sightline.feeds.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sightline.feeds.domain.FeedEntry;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.looks.Deliveries;

/**
 * Follows the asking agency's own feed live, each entry once and in order, until the reader goes or the token ends: a
 * right is proven anew by coming back with a new one.
 */
@ApplicationScoped
public class FollowFeed {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int AT_ONCE = 128;

    private final LiveFeeds live;
    private final Feeds feeds;
    private final Withholding withholding;
    private final Deliveries deliveries;
    private final Asking asking;
    private final Clock clock;

    FollowFeed(
            LiveFeeds live, Feeds feeds, Withholding withholding, Deliveries deliveries, Asking asking, Clock clock) {
        this.live = live;
        this.feeds = feeds;
        this.withholding = withholding;
        this.deliveries = deliveries;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * What is followed.
     *
     * @param reader who follows, and of which agency: each entry is decided for them as it is sent
     * @param until when the token ends that gives the right to it
     * @param from after which number
     * @param stream as the audit knows it
     */
    public record Following(Actor reader, Instant until, Cursor from, Deliveries.Stream stream) {}

    /** As the asking agency, from where it says it is, else from the end of its feed as it is now. */
    public Following following(@Nullable Cursor said) {
        AgencyId agency = asking.actor().agency();
        long latest = feeds.latest(agency);
        if (said != null && said.after() > latest) {
            throw new AheadOfItsFeed(latest);
        }
        Cursor from = said == null ? new Cursor(latest) : said;
        return new Following(asking.actor(), asking.until(), from, deliveries.ofThisRequest());
    }

    /**
     * Sends until the end; blocks the caller's virtual thread, and needs nothing of the request any more.
     *
     * @param waking is given what to call when the reader goes, so that nothing waits for a heartbeat to notice it
     */
    public void follow(Following following, Outlet outlet, Consumer<Runnable> waking) {
        try (LiveFeeds.Seat seat = live.join(following)) {
            waking.accept(seat::wake);
            send(following, outlet, seat);
        } catch (TimeoutException tooSlow) {
            // The reader did not take what was sent before its token ended; its own cursor says where to go on.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Following following, Outlet outlet, LiveFeeds.Seat seat)
            throws TimeoutException, InterruptedException {
        Instant until = following.until();
        long cursor = following.from().after();
        outlet.beat(cursor, until);
        while (outlet.isOpen() && !seat.isClosing()) {
            Duration left = Duration.between(clock.instant(), until);
            if (!left.isPositive()) {
                return;
            }
            Duration wait = left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT;
            if (seat.awaitAfter(cursor, wait.toNanos(), outlet)) {
                LiveFeeds.Some next = seat.next(cursor, AT_ONCE);
                cursor = next.passed();
                deliver(withholding.readable(following.reader(), next.entries()), seat, outlet);
            } else if (wait.equals(HEARTBEAT) && outlet.isOpen()) {
                outlet.beat(cursor, until);
            }
        }
    }

    /** Nothing is sent before it is written down for the audit that this reader has it. */
    private void deliver(List<FeedEntry> entries, LiveFeeds.Seat seat, Outlet outlet)
            throws TimeoutException, InterruptedException {
        List<FeedEntry> unwritten = seat.toWriteDown(entries);
        if (!unwritten.isEmpty()) {
            List<CaseId> cases =
                    unwritten.stream().map(one -> one.shown().about()).toList();
            deliveries.write(
                    seat.following().stream(), cases, unwritten.getLast().sequence());
        }
        outlet.send(entries, seat.following().until());
    }
}
