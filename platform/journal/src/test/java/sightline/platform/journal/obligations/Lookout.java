package sightline.platform.journal.obligations;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import sightline.platform.journal.Connections;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.operate.Alarms;
import sightline.platform.journal.operate.Backlog;

/** Looks every quarter of a second as a service's watch does every second. */
final class Lookout implements AutoCloseable {
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final Connections database;
    private final Duration after;
    private final List<ListenerThread> listeners;
    private volatile Backlog backlog = Backlog.NONE;
    private volatile long looked = System.nanoTime();

    Lookout(Connections database, Duration after, ListenerThread... listeners) {
        this.database = database;
        this.after = after;
        this.listeners = List.of(listeners);
        var unused = looking.scheduleWithFixedDelay(this::look, 0, 250, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            backlog = Backlog.read(database);
            looked = System.nanoTime();
        } catch (Exception unreachable) {
            // The age of the last look says so.
        }
    }

    /** What an operator would be told now. */
    List<String> alarms() {
        List<Alarms.Hearing> hearing = listeners.stream()
                .map(one -> new Alarms.Hearing(one.name(), one.lag(), one.sinceLastTurn(), one.trouble()))
                .toList();
        return Alarms.of(backlog, Duration.ofNanos(System.nanoTime() - looked), hearing, after);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
