package sightline.oversight.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.oversight.usecases.FactsHeard;
import sightline.oversight.usecases.LookAtCases;
import sightline.oversight.usecases.LookFailed;
import sightline.platform.journal.moments.Turn;
import sightline.platform.journal.moments.TurnThread;

/** Looks at cases from the service's start to its end; every instance does, and they share the work. */
@ApplicationScoped
public class LookClock {
    private static final Logger LOG = Logger.getLogger(LookClock.class);

    private final LookAtCases looking;
    private final LookSettings settings;
    private volatile @Nullable TurnThread thread;

    LookClock(LookAtCases looking, LookSettings settings) {
        this.looking = looking;
        this.settings = settings;
    }

    void start(@Observes @Priority(3050) StartupEvent started) {
        start();
    }

    /** Begins to look. */
    public void start() {
        thread = new TurnThread("look-at-cases", () -> turn(looking), settings.poll()).start();
    }

    /** Facts were committed: their cases are due. Only a hint, since the poll finds them too. */
    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactsHeard heard) {
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

    /** How long ago it last looked. */
    Duration sinceLastTurn() {
        TurnThread running = thread;
        return running == null ? Duration.ZERO : running.sinceLastTurn();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stop();
    }

    /** Ends looking; whatever is due waits. */
    public void stop() {
        TurnThread running = thread;
        thread = null;
        if (running != null) {
            running.close();
        }
    }

    /** A case that cannot be looked at is put off, so that the others are. */
    static Turn turn(LookAtCases looking) {
        try {
            LookAtCases.Turn turn = looking.turn();
            return new Turn(turn.looked(), turn.untilNext());
        } catch (LookFailed e) {
            LOG.errorf(e, "A case could not be looked at and is tried again: %s", e.getMessage());
            looking.postpone(e.about());
            return Turn.AGAIN;
        }
    }
}
