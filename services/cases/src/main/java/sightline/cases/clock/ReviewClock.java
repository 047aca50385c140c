package sightline.cases.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.emergency.EscalateReviews;
import sightline.platform.journal.moments.Turn;
import sightline.platform.journal.moments.TurnThread;

/**
 * Escalates reviews of emergency access from the service's start to its end; every instance runs one, and they share
 * the work.
 */
@ApplicationScoped
class ReviewClock {
    /** At most so late: a review is due by the working day. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final EscalateReviews escalating;
    private volatile @Nullable TurnThread thread;

    ReviewClock(EscalateReviews escalating) {
        this.escalating = escalating;
    }

    void start(@Observes @Priority(3050) StartupEvent started) {
        thread = new TurnThread("reviews", this::turn, POLL).start();
    }

    private Turn turn() {
        EscalateReviews.Turn turn = escalating.turn();
        return new Turn(turn.escalated() > 0, turn.untilNext());
    }

    /** How long ago it last looked; null when it does not run. */
    @Nullable
    Duration sinceLastTurn() {
        TurnThread running = thread;
        return running == null || !running.isAlive() ? null : running.sinceLastTurn();
    }

    void stop(@Observes ShutdownEvent stopping) {
        TurnThread running = thread;
        thread = null;
        if (running != null) {
            running.close();
        }
    }
}
