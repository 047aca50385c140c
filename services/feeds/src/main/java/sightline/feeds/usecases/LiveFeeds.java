package sightline.feeds.usecases;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import sightline.feeds.domain.FeedEntry;
import sightline.platform.language.AgencyId;

/**
 * The feeds that somebody follows on this instance. What this instance commits comes from memory; what another one
 * commits is found by looking, every few milliseconds, at the heads of the followed feeds together.
 */
@ApplicationScoped
public class LiveFeeds {
    private static final Logger LOG = Logger.getLogger(LiveFeeds.class);
    private static final long LOOK_EVERY_MILLIS = 50;

    /* Many readers who come back at once must leave connections for the listener. */
    private static final int READING_AT_ONCE = 6;

    private final Feeds feeds;
    private final Map<AgencyId, Followed> followed = new ConcurrentHashMap<>();
    private final Semaphore reading = new Semaphore(READING_AT_ONCE, true);
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("feeds-heads").daemon().factory());
    private volatile boolean closing;

    LiveFeeds(Feeds feeds) {
        this.feeds = feeds;
    }

    /** A feed and how many follow it; the last one out takes it away. */
    private record Followed(Tail tail, int by) {}

    /** Some of a feed, and the last number that it passes. */
    record Some(List<FeedEntry> entries, long passed) {}

    /** One follower's place at a feed, given back when it is closed. */
    final class Seat implements AutoCloseable {
        private final AgencyId agency;
        private final Tail tail;

        private Seat(AgencyId agency, Tail tail) {
            this.agency = agency;
            this.tail = tail;
        }

        boolean awaitAfter(long cursor, long nanos, Outlet outlet) throws InterruptedException {
            return tail.awaitAfter(cursor, nanos, () -> closing || !outlet.isOpen());
        }

        boolean isClosing() {
            return closing;
        }

        /** What comes right after the cursor: from memory while it is there. */
        Some next(long cursor, int atMost) throws InterruptedException {
            long latest = tail.latest();
            List<FeedEntry> kept = tail.after(cursor, atMost);
            if (!kept.isEmpty()) {
                return new Some(kept, kept.getLast().sequence());
            }
            reading.acquire();
            try {
                List<FeedEntry> read = feeds.after(agency, cursor, atMost);
                return new Some(read, Passed.after(cursor, atMost, latest, read));
            } finally {
                reading.release();
            }
        }

        void wake() {
            tail.wake();
        }

        @Override
        public void close() {
            followed.computeIfPresent(
                    agency, (same, one) -> one.by() == 1 ? null : new Followed(one.tail(), one.by() - 1));
        }
    }

    /** Takes a place; from here on the feed's tail is kept up to date. */
    Seat join(AgencyId agency) {
        Followed now = followed.merge(
                agency, new Followed(new Tail(), 1), (one, more) -> new Followed(one.tail(), one.by() + 1));
        Seat seat = new Seat(agency, now.tail());
        try {
            now.tail().reach(feeds.latest(agency));
            return seat;
        } catch (RuntimeException e) {
            seat.close();
            throw e;
        }
    }

    /** How many streams are open. */
    public int streams() {
        return followed.values().stream().mapToInt(Followed::by).sum();
    }

    /** Shows what was committed just now, each agency's entries in order. */
    public void committed(List<FeedEntry> entries) {
        entries.stream()
                .filter(one -> followed.containsKey(one.agency()))
                .collect(Collectors.groupingBy(FeedEntry::agency))
                .forEach((agency, own) -> {
                    Followed one = followed.get(agency);
                    if (one != null) {
                        one.tail().append(own);
                    }
                });
    }

    /** A case was erased: nothing of it is kept in memory. */
    public void erased() {
        followed.values().forEach(one -> one.tail().forget());
    }

    void start(@Observes StartupEvent started) {
        var unused =
                looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!followed.isEmpty()) {
                feeds.latest(followed.keySet()).forEach(this::reached);
            }
        } catch (RuntimeException e) {
            // The next look finds it all the same; a database that stays away is the journal's alarm.
            LOG.debugf("The heads of the feeds could not be read: %s", e.getMessage());
        }
    }

    private void reached(AgencyId agency, long last) {
        Followed one = followed.get(agency);
        if (one == null) {
            return;
        }
        long known = one.tail().latest();
        if (last - known > Tail.KEPT) {
            one.tail().reach(last);
        } else if (last > known) {
            one.tail().append(feeds.after(agency, known, Tail.KEPT));
            one.tail().reach(last);
        }
    }

    /** Lets every stream end, so that its reader comes back to an instance that stays. */
    void stop(@Observes ShutdownEvent stopping) {
        closing = true;
        looking.shutdownNow();
        followed.values().forEach(one -> one.tail().wake());
    }
}
