package sightline.actions.clock;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import sightline.actions.usecases.AnnounceDeadlines.Turn;

/**
 * Takes turns: when the next moment comes by the database's clock, when something wakes it, and on a poll. It only says
 * when to look; what has come is what the database finds.
 */
final class DeadlineThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DeadlineThread.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    private final Semaphore woken = new Semaphore(0);
    private final Supplier<Turn> turns;
    private final Duration poll;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile long lastTurn = System.nanoTime();

    DeadlineThread(Supplier<Turn> turns, Duration poll) {
        this.turns = turns;
        this.poll = poll;
        this.thread = Thread.ofPlatform().name("deadlines").unstarted(this::run);
    }

    DeadlineThread start() {
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
            Turn turn = turns.get();
            lastTurn = System.nanoTime();
            return turn.announced() > 0 ? Duration.ZERO : untilNext(turn);
        } catch (RuntimeException e) {
            // The age of the last turn is what raises the alarm; nothing was announced that is not noted as announced.
            LOG.warnf("Deadlines could not be announced and are tried again: %s", e.getMessage());
            return AFTER_FAILURE;
        }
    }

    /** A stage that has come and was not ours to take is another instance's: the poll looks whether it took it. */
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

    /** Ends after the turn it is in; what is not announced then is announced by another instance, or later. */
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
