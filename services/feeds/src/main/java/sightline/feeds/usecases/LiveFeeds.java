package sightline.feeds.usecases;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
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

    /* Of a follower who waits for nothing: no entry comes after it. */
    private static final long NOWHERE = -2;

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

    /** A feed and who follows it; the last one out takes it away. */
    private record Followed(Tail tail, Set<Seat> seats) {

        Followed with(Seat one) {
            return new Followed(
                    tail, Stream.concat(seats.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet()));
        }

        @Nullable
        Followed without(Seat one) {
            Set<Seat> others = seats.stream().filter(other -> other != one).collect(Collectors.toUnmodifiableSet());
            return others.isEmpty() ? null : new Followed(tail, others);
        }
    }

    /** Some of a feed, and the last number that it passes. */
    record Some(List<FeedEntry> entries, long passed) {}

    /** One follower's place at a feed, given back when it is closed. */
    public final class Seat implements AutoCloseable {
        private final FollowFeed.Following following;
        private final Tail tail;
        private final Set<Long> writtenDown = ConcurrentHashMap.newKeySet();
        private volatile long at = NOWHERE;

        private Seat(FollowFeed.Following following, Tail tail) {
            this.following = following;
            this.tail = tail;
        }

        public FollowFeed.Following following() {
            return following;
        }

        boolean awaitAfter(long cursor, long nanos, Outlet outlet) throws InterruptedException {
            at = cursor;
            try {
                return tail.awaitAfter(cursor, nanos, () -> closing || !outlet.isOpen());
            } finally {
                at = NOWHERE;
            }
        }

        /** Whether it has been sent everything before this, and waits for it. */
        private boolean waitsFor(FeedEntry entry) {
            return at + 1 == entry.sequence();
        }

        /** It was written down, and committed with these, that its reader has them. */
        public void isWrittenDown(List<FeedEntry> entries) {
            entries.forEach(one -> writtenDown.add(one.sequence()));
        }

        /** Those of which it is not written down yet that its reader has them. */
        List<FeedEntry> toWriteDown(List<FeedEntry> entries) {
            List<FeedEntry> left = entries.stream()
                    .filter(one -> !writtenDown.contains(one.sequence()))
                    .toList();
            writtenDown.clear();
            return left;
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
                List<FeedEntry> read = feeds.after(agency(), cursor, atMost);
                return new Some(read, Passed.after(cursor, atMost, latest, read));
            } finally {
                reading.release();
            }
        }

        void wake() {
            tail.wake();
        }

        private AgencyId agency() {
            return following.reader().agency();
        }

        @Override
        public void close() {
            followed.computeIfPresent(agency(), (same, one) -> one.without(this));
        }
    }

    /** Takes a place; from here on the feed's tail is kept up to date. */
    Seat join(FollowFeed.Following following) {
        AgencyId agency = following.reader().agency();
        AtomicReference<@Nullable Seat> taken = new AtomicReference<>();
        followed.compute(agency, (same, one) -> {
            Followed feed = one == null ? new Followed(new Tail(), Set.of()) : one;
            Seat seat = new Seat(following, feed.tail());
            taken.set(seat);
            return feed.with(seat);
        });
        Seat seat = Objects.requireNonNull(taken.get());
        try {
            seat.tail.reach(feeds.latest(agency));
            return seat;
        } catch (RuntimeException e) {
            seat.close();
            throw e;
        }
    }

    /** How many streams are open. */
    public int streams() {
        return followed.values().stream().mapToInt(one -> one.seats().size()).sum();
    }

    /** Who waits for the first of these on its agency's feed, each with all of them that are on that feed. */
    public Map<Seat, List<FeedEntry>> waitingFor(List<FeedEntry> entries) {
        Map<Seat, List<FeedEntry>> waiting = new HashMap<>();
        ofFollowed(entries).forEach((feed, own) -> feed.seats().stream()
                .filter(seat -> seat.waitsFor(own.getFirst()))
                .forEach(seat -> waiting.put(seat, own)));
        return waiting;
    }

    /** Shows what was committed just now, each agency's entries in order. */
    public void committed(List<FeedEntry> entries) {
        ofFollowed(entries).forEach((feed, own) -> feed.tail().append(own));
    }

    private Map<Followed, List<FeedEntry>> ofFollowed(List<FeedEntry> entries) {
        Map<Followed, List<FeedEntry>> some = new HashMap<>();
        entries.stream().collect(Collectors.groupingBy(FeedEntry::agency)).forEach((agency, own) -> {
            Followed one = followed.get(agency);
            if (one != null) {
                some.put(one, own);
            }
        });
        return some;
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
