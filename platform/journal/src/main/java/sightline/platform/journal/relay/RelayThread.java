package sightline.platform.journal.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;
import sightline.platform.journal.AsTheSystem;

/**
 * Takes a relay's turns: at once when a commit or an outcome wakes it, and on a poll that backs off while nothing
 * happens. Waking is only a hint; what the poll finds is what counts.
 */
public final class RelayThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final long SHORTEST_WAIT_MS = 5;
    private static final long LONGEST_WAIT_MS = 200;
    private static final long OWN_EVERY_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    /** Acknowledgements that come this soon after each other share a turn, which no new fact is kept waiting for. */
    private static final long OUTCOMES_GATHER_MICROS = 700;

    private final Semaphore woken = new Semaphore(0);
    private volatile boolean committed;
    private final Relay relay;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile Set<Integer> owned = Set.of();

    /** @param relay made with what it is to call when an outcome has come */
    public RelayThread(String name, Function<Runnable, Relay> relay) {
        this.relay = relay.apply(this::outcome);
        this.thread = Thread.ofPlatform().name("relay-" + name).unstarted(AsTheSystem.marking(this::run));
    }

    public RelayThread start() {
        thread.start();
        return this;
    }

    /** Says that something may be unsent; cheap, from any thread. */
    public void wake() {
        committed = true;
        release();
    }

    private void outcome() {
        release();
    }

    private void release() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /** The shards this instance relays now. */
    public Set<Integer> owned() {
        return owned;
    }

    private void run() {
        long wait = SHORTEST_WAIT_MS;
        long ownAgain = System.nanoTime();
        while (!stopping) {
            try {
                if (System.nanoTime() - ownAgain >= 0) {
                    owned = relay.own();
                    ownAgain = System.nanoTime() + OWN_EVERY_NANOS;
                }
                wait = relay.turn() == Relay.Turn.MOVED ? SHORTEST_WAIT_MS : Math.min(2 * wait, LONGEST_WAIT_MS);
                await(wait);
            } catch (SQLException | RuntimeException e) {
                owned = Set.of();
                LOG.warnf("The relay starts over: %s", e.getMessage());
                await(AFTER_FAILURE.toMillis());
            }
        }
        relay.close();
    }

    private void await(long millis) {
        try {
            if (woken.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                gather();
                woken.drainPermits();
            }
            committed = false;
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Only outcomes have come: a turn for each of them would take from the facts that are about to be committed. */
    private void gather() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(OUTCOMES_GATHER_MICROS);
        for (long left = until - System.nanoTime();
                left > 0 && !committed && !stopping;
                left = until - System.nanoTime()) {
            var unused = woken.tryAcquire(left, TimeUnit.NANOSECONDS);
        }
    }

    /** Ends after the turn it is in; what is still unsent stays in the outbox. */
    @Override
    public void close() {
        stopping = true;
        wake();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
