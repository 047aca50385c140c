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
import sightline.platform.access.Asking;
import sightline.platform.language.AgencyId;

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
    private final Asking asking;
    private final Clock clock;

    FollowFeed(LiveFeeds live, Feeds feeds, Asking asking, Clock clock) {
        this.live = live;
        this.feeds = feeds;
        this.asking = asking;
        this.clock = clock;
    }

    /** The cursor to start from: what the reader says it has, else the end of its feed as it is now. */
    public Cursor start(@Nullable Cursor said) {
        long latest = feeds.latest(asking.actor().agency());
        if (said != null && said.after() > latest) {
            throw new AheadOfItsFeed(latest);
        }
        return said == null ? new Cursor(latest) : said;
    }

    /**
     * Sends until the end; blocks the caller's virtual thread.
     *
     * @param waking is given what to call when the reader goes, so that nothing waits for a heartbeat to notice it
     */
    public void follow(Cursor from, Outlet outlet, Consumer<Runnable> waking) {
        AgencyId agency = asking.actor().agency();
        Instant until = asking.until();
        try (LiveFeeds.Seat seat = live.join(agency)) {
            waking.accept(seat::wake);
            send(from.after(), outlet, seat, until);
        } catch (TimeoutException tooSlow) {
            // The reader did not take what was sent before its token ended; its own cursor says where to go on.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(long from, Outlet outlet, LiveFeeds.Seat seat, Instant until)
            throws TimeoutException, InterruptedException {
        long cursor = from;
        outlet.beat(cursor, until);
        while (outlet.isOpen() && !seat.isClosing()) {
            Duration left = Duration.between(clock.instant(), until);
            if (!left.isPositive()) {
                return;
            }
            Duration wait = left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT;
            if (seat.awaitAfter(cursor, wait.toNanos(), outlet)) {
                List<FeedEntry> next = seat.next(cursor, AT_ONCE);
                outlet.send(next, until);
                cursor = next.getLast().sequence();
            } else if (wait.equals(HEARTBEAT) && outlet.isOpen()) {
                outlet.beat(cursor, until);
            }
        }
    }
}
