package sightline.platform.journal.moments;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import sightline.platform.journal.AsTheSystem;

/**
 * Takes turns: when the next moment comes by the database's clock, when something wakes it, and on a poll. It only says
 * when to look; what has come is what the database finds.
 */
public final class TurnThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TurnThread.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    private final Semaphore woken = new Semaphore(0);
    private final Supplier<Turn> turns;
    private final Duration poll;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile long lastTurn = System.nanoTime();

    /** Named so, with these turns; the poll is how long it waits at most. */
    public TurnThread(String name, Supplier<Turn> turns, Duration poll) {
        this.turns = turns;
        this.poll = poll;
        this.thread = Thread.ofPlatform().name(name).unstarted(AsTheSystem.marking(this::run));
    }

    public TurnThread start() {
        thread.start();
        return this;
    }

    public void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    public boolean isAlive() {
        return thread.isAlive();
    }

    public Duration sinceLastTurn() {
        return Duration.ofNanos(System.nanoTime() - lastTurn);
    }

    private void run() {
        while (!stopping) {
            await(turn());
        }
    }

    /** How long to wait then. */
    private Duration turn() {
        try {
            Turn turn = turns.get();
            lastTurn = System.nanoTime();
            return turn.more() ? Duration.ZERO : untilNext(turn);
        } catch (RuntimeException e) {
            // The age of the last turn is what raises the alarm; what was done is kept with what was announced of it.
            LOG.warnf("The turn of %s failed and is taken again: %s", thread.getName(), e.getMessage());
            return AFTER_FAILURE;
        }
    }

    /** What has come and was not ours to take is another instance's: the poll looks whether it took it. */
    private Duration untilNext(Turn turn) {
        return turn.untilNext()
                .filter(wait -> wait.isPositive() && wait.compareTo(poll) < 0)
                .orElse(poll);
    }

    private void await(Duration wait) {
        try {
            if (woken.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the turn it is in; what is due then another instance takes, or this one later. */
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
