package sightline.oversight.clock;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import sightline.oversight.usecases.LookAtCases;
import sightline.oversight.usecases.LookFailed;

/**
 * Takes turns: when the next moment comes by the database's clock, when something wakes it, and on a poll. It only says
 * when to look; which case is due is what the database finds.
 */
final class LookThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LookThread.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    private final Semaphore woken = new Semaphore(0);
    private final LookAtCases looking;
    private final Duration poll;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile long lastTurn = System.nanoTime();

    LookThread(LookAtCases looking, Duration poll) {
        this.looking = looking;
        this.poll = poll;
        this.thread = Thread.ofPlatform().name("look-at-cases").unstarted(this::run);
    }

    LookThread start() {
        thread.start();
        return this;
    }

    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    Duration sinceLastTurn() {
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
            LookAtCases.Turn turn = looking.turn();
            lastTurn = System.nanoTime();
            return turn.looked() ? Duration.ZERO : untilNext(turn);
        } catch (LookFailed e) {
            LOG.errorf(e, "A case could not be looked at and is tried again: %s", e.getMessage());
            return postpone(e);
        } catch (RuntimeException e) {
            // The age of the last turn is what raises the alarm; nothing was kept that was not announced.
            LOG.warnf("Cases could not be looked at and are tried again: %s", e.getMessage());
            return AFTER_FAILURE;
        }
    }

    private Duration postpone(LookFailed failed) {
        try {
            looking.postpone(failed.about());
            return Duration.ZERO;
        } catch (RuntimeException e) {
            LOG.warnf("The look could not be put off: %s", e.getMessage());
            return AFTER_FAILURE;
        }
    }

    /** A case that is due and was not ours to take is another instance's: the poll sees whether it took it. */
    private Duration untilNext(LookAtCases.Turn turn) {
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

    /** Ends after the turn it is in; what is due then another instance takes, or we do later. */
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
