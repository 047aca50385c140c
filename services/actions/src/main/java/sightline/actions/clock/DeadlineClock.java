package sightline.actions.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sightline.actions.usecases.AnnounceDeadlines;
import sightline.actions.usecases.DeadlinesMoved;
import sightline.platform.journal.moments.Turn;
import sightline.platform.journal.moments.TurnThread;

/** Announces deadlines from the service's start to its end; every instance runs one, and they share the work. */
@ApplicationScoped
public class DeadlineClock {
    private final AnnounceDeadlines announcing;
    private final DeadlineSettings settings;
    private volatile @Nullable TurnThread thread;

    DeadlineClock(AnnounceDeadlines announcing, DeadlineSettings settings) {
        this.announcing = announcing;
        this.settings = settings;
    }

    void start(@Observes @Priority(3050) StartupEvent started) {
        start();
    }

    void start() {
        thread = new TurnThread("deadlines", this::turn, settings.poll()).start();
    }

    /** A commit may have brought a nearer moment; only a hint, since the poll finds it too. */
    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeadlinesMoved moved) {
        TurnThread running = thread;
        if (running != null) {
            running.wake();
        }
    }

    /** Whether its thread is there. */
    boolean isRunning() {
        TurnThread running = thread;
        return running != null && running.isAlive();
    }

    /** How long ago it last looked at all deadlines. */
    Duration sinceLastTurn() {
        TurnThread running = thread;
        return running == null ? Duration.ZERO : running.sinceLastTurn();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stop();
    }

    void stop() {
        TurnThread running = thread;
        thread = null;
        if (running != null) {
            running.close();
        }
    }

    private Turn turn() {
        AnnounceDeadlines.Turn turn = announcing.turn();
        return new Turn(turn.announced() > 0, turn.untilNext());
    }
}
