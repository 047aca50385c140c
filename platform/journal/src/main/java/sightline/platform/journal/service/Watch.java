package sightline.platform.journal.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.Outcome;
import sightline.platform.journal.operate.Alarms;
import sightline.platform.journal.operate.Backlog;

/** Looks every second at what waits, and keeps the last look for metrics and alarms. */
@ApplicationScoped
public class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final SystemDatabase database;
    private final JournalSettings settings;
    private final Flow flow;
    private final MeterRegistry metrics;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("journal-watch").daemon().factory());
    private volatile Backlog backlog = Backlog.NONE;
    private volatile long looked = System.nanoTime();

    Watch(SystemDatabase database, JournalSettings settings, Flow flow, MeterRegistry metrics) {
        this.database = database;
        this.settings = settings;
        this.flow = flow;
        this.metrics = metrics;
    }

    void start(@Observes @Priority(3100) StartupEvent started) {
        looked = System.nanoTime();
        metrics.gauge("sightline.outbox.unsent", this, w -> w.backlog.unsent());
        metrics.gauge(
                "sightline.outbox.oldest.seconds",
                this,
                w -> w.backlog.oldestUnsent().toMillis() / 1000.0);
        metrics.gauge("sightline.parked.events", this, w -> w.backlog.parked());
        metrics.gauge(
                "sightline.parked.oldest.seconds",
                this,
                w -> w.backlog.oldestParked().toMillis() / 1000.0);
        flow.listeners().forEach(this::measure);
        var unused = looking.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void measure(ListenerThread listener) {
        Tags tags = Tags.of("listener", listener.name());
        metrics.gauge("sightline.listener.lag.events", tags, listener, ListenerThread::lag);
        metrics.gauge(
                "sightline.listener.stalled.seconds",
                tags,
                listener,
                l -> l.sinceLastTurn().toMillis() / 1000.0);
        for (Outcome outcome : Outcome.values()) {
            metrics.more()
                    .counter(
                            "sightline.listener.events",
                            tags.and("outcome", outcome.name().toLowerCase(Locale.ROOT)),
                            listener,
                            l -> l.tally().of(outcome));
        }
    }

    private void look() {
        try {
            backlog = Backlog.read(database);
            looked = System.nanoTime();
        } catch (SQLException | RuntimeException e) {
            // The age of the last look is what raises the alarm.
            LOG.debugf("The backlog could not be read: %s", e.getMessage());
        }
    }

    /** What waited when it was last looked at. */
    Backlog backlog() {
        return backlog;
    }

    /** What is stuck now, one sentence each. */
    public List<String> alarms() {
        List<Alarms.Hearing> listeners = flow.listeners().stream()
                .map(l -> new Alarms.Hearing(l.name(), l.lag(), l.sinceLastTurn(), l.trouble()))
                .toList();
        Duration sinceLooked = Duration.ofNanos(System.nanoTime() - looked);
        return Alarms.of(backlog, sinceLooked, listeners, settings.alarmAfter());
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.shutdownNow();
    }
}
