package sightline.platform.journal.relay;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;

/**
 * Carries the unsent events of owned shards to the bus: many cases at once, of each case at most one unacknowledged
 * event. So the topic holds some copy of every event before the first copy of its successor (reliability.md P4), and a
 * relay that wakes up after it was replaced can add nothing but late duplicates (P5).
 *
 * <p>Not thread-safe but for the outcomes, which come on the bus's own thread: one thread takes all turns.
 */
public final class Relay implements AutoCloseable {

    /** What one turn did; {@link RelayThread} paces itself by it. */
    public enum Turn {
        MOVED,
        IDLE
    }

    static final int AT_MOST = 1000;

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final Outbox outbox;
    private final Bus bus;
    private final Runnable wake;
    private final Map<CaseId, Long> inFlight = new HashMap<>();
    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Exception failure;
    private Outbox.@Nullable Session session;

    /** @param wake called when an outcome has come and another turn is due */
    public Relay(Outbox outbox, Bus bus, Runnable wake) {
        this.outbox = outbox;
        this.bus = bus;
        this.wake = wake;
    }

    /** Takes what shards nobody owns and renews the lease on ours; due about every second. */
    public Set<Integer> own() throws SQLException {
        return inSession(Outbox.Session::own);
    }

    /** Settles what was acknowledged, then sends the next event of every case that waits for no acknowledgement. */
    public Turn turn() throws SQLException {
        if (failure != null) {
            startOver();
        }
        List<Long> settling = drainAcknowledged();
        List<Unsent> unsent;
        try {
            unsent = inSession(s -> s.settle(settling, waiting(settling), AT_MOST));
        } catch (SQLException | RuntimeException e) {
            acknowledged.addAll(settling);
            throw e;
        }
        inFlight.values().removeAll(Set.copyOf(settling));
        return send(unsent) || !settling.isEmpty() ? Turn.MOVED : Turn.IDLE;
    }

    /** The cases whose event is still unacknowledged; the successor of a settled one is read in the same turn. */
    private Set<CaseId> waiting(List<Long> settling) {
        Set<CaseId> waiting = new HashSet<>();
        Set<Long> settled = Set.copyOf(settling);
        inFlight.forEach((about, position) -> {
            if (!settled.contains(position)) {
                waiting.add(about);
            }
        });
        return waiting;
    }

    private boolean send(Collection<Unsent> unsent) {
        boolean sent = false;
        for (Unsent event : unsent) {
            if (failure != null) {
                // Nothing more is given to a bus that has failed: each message could wait for it as long as the first.
                return true;
            }
            if (inFlight.putIfAbsent(event.about(), event.position()) == null) {
                sent = true;
                bus.send(event, outcomeOf(event.position()));
            }
        }
        return sent;
    }

    private Bus.Outcome outcomeOf(long position) {
        return new Bus.Outcome() {
            @Override
            public void acknowledged() {
                acknowledged.add(position);
                wake.run();
            }

            @Override
            public void failed(Exception why) {
                failure = why;
                wake.run();
            }
        };
    }

    /**
     * After any failure nothing in flight is trusted: the producer is dropped and the outbox read again. What was
     * acknowledged stays acknowledged; what was not is sent once more, and listeners drop the copy.
     */
    private void startOver() {
        LOG.warnf("The bus failed; everything unacknowledged is sent again: %s", failure);
        bus.abandon();
        // Only now: abandoning tells all that was in flight that it failed, and that is no reason to start over again.
        failure = null;
        inFlight.clear();
    }

    private List<Long> drainAcknowledged() {
        List<Long> drained = new ArrayList<>();
        for (Long position = acknowledged.poll(); position != null; position = acknowledged.poll()) {
            drained.add(position);
        }
        return drained;
    }

    /** Something asked of the open session. */
    private interface Asked<T> {
        T of(Outbox.Session session) throws SQLException;
    }

    private <T> T inSession(Asked<T> asked) throws SQLException {
        Outbox.Session open = session;
        if (open == null) {
            open = outbox.open();
            session = open;
            open.own();
        }
        try {
            return asked.of(open);
        } catch (SQLException e) {
            endSession();
            throw e;
        }
    }

    private void endSession() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    /** The last failure of the bus that is still to be answered; null when all is well. */
    public @Nullable Exception failure() {
        return failure;
    }

    @Override
    public void close() {
        bus.close();
        endSession();
    }
}
