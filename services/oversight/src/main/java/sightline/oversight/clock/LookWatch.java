package sightline.oversight.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import sightline.platform.journal.moments.Overlooked;
import sightline.platform.journal.service.SystemDatabase;

/**
 * The watchdog: on its own thread and by its own question it looks every second whether a moment has passed and nobody
 * acted (reliability.md S9), and whether the clock still runs.
 */
@ApplicationScoped
class LookWatch {
    private static final Logger LOG = Logger.getLogger(LookWatch.class);

    private final SystemDatabase database;
    private final LookClock clock;
    private final LookSettings settings;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("look-watch").daemon().factory());
    private volatile Overlooked overlooked = Overlooked.NONE;
    private volatile long looked = System.nanoTime();

    LookWatch(SystemDatabase database, LookClock clock, LookSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    void start(@Observes @Priority(3100) StartupEvent started) {
        looked = System.nanoTime();
        var unused = looking.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            overlooked = OverlookedCases.read(database, settings.alarmAfter());
            looked = System.nanoTime();
        } catch (SQLException | RuntimeException e) {
            // The age of the last look is what raises the alarm.
            LOG.debugf("Nobody could watch whether cases are looked at: %s", e.getMessage());
        }
    }

    /** What is wrong now, one sentence each. */
    List<String> alarms() {
        Duration after = settings.alarmAfter();
        Duration sinceLooked = Duration.ofNanos(System.nanoTime() - looked);
        List<String> alarms = new ArrayList<>();
        if (sinceLooked.compareTo(after) > 0) {
            alarms.add("Nobody knows since %d s whether moments pass unnoticed: the database does not answer"
                    .formatted(sinceLooked.toSeconds()));
        }
        if (overlooked.count() > 0) {
            alarms.add("%d moments have passed and nobody acted, the first %d s ago"
                    .formatted(overlooked.count(), overlooked.oldest().toSeconds()));
        }
        if (!clock.isRunning()) {
            alarms.add("Nobody looks at cases: restart the service");
        } else if (clock.sinceLastTurn().compareTo(after) > 0) {
            alarms.add("Nobody has looked at cases for %d s"
                    .formatted(clock.sinceLastTurn().toSeconds()));
        }
        return alarms;
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.shutdownNow();
    }
}
