package sightline.platform.looks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.journal.service.SystemDatabase;

/**
 * Where looks are written down. Those of many requests that come together share one commit; each is told when its own
 * is safe, and only then is answered.
 */
@ApplicationScoped
public class LookBook {
    private static final int WAITING_AT_MOST = 10_000;
    private static final int AT_ONCE = 500;

    private final SystemDatabase database;
    private final LookTables tables;
    private final LookRelay relay;
    private final LooksSettings settings;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final Thread writer = Thread.ofPlatform().name("looks").unstarted(AsTheSystem.marking(this::write));
    private volatile boolean stopping;

    LookBook(SystemDatabase database, LookTables tables, LookRelay relay, LooksSettings settings) {
        this.database = database;
        this.tables = tables;
        this.relay = relay;
        this.settings = settings;
    }

    private record Waiting(Look look, CompletableFuture<Void> written) {}

    void start(@Observes @Priority(2900) StartupEvent started) {
        writer.start();
    }

    /** Writes it down; done when it is committed, failed when it is not: then nothing may be answered. */
    public CompletionStage<Void> write(Look look) {
        if (!settings.written()) {
            return CompletableFuture.completedFuture(null);
        }
        Waiting one = new Waiting(look, new CompletableFuture<>());
        if (stopping || !waiting.offer(one)) {
            one.written().completeExceptionally(new LookNotWritten("Too much waits to be written down for the audit"));
        }
        return one.written();
    }

    /**
     * Writes it down and waits for it.
     *
     * @throws LookNotWritten when it is not
     */
    public void writeNow(Look look) {
        try {
            write(look).toCompletableFuture().join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof LookNotWritten why ? why : new LookNotWritten(e);
        }
    }

    /** Writes them down in a transaction that is under way, with which they are committed or never were. */
    void write(List<Look> looks, Connection connection) throws SQLException {
        if (settings.written() && !looks.isEmpty()) {
            tables.add(looks, connection);
        }
    }

    /** Says that something was committed that the audit has not got yet. */
    void committed() {
        relay.wake();
    }

    private void write() {
        List<Waiting> some = new ArrayList<>(AT_ONCE);
        while (!stopping || !waiting.isEmpty()) {
            try {
                if (awaitSome(some)) {
                    writeUntilNothingWaits(some);
                }
            } catch (InterruptedException e) {
                stopping = true;
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean awaitSome(List<Waiting> some) throws InterruptedException {
        some.clear();
        @Nullable Waiting first = waiting.poll(1, TimeUnit.SECONDS);
        if (first == null) {
            return false;
        }
        some.add(first);
        waiting.drainTo(some, AT_ONCE - 1);
        return true;
    }

    /* A connection is told for whom it is used as it is taken, which costs a round trip: it is kept while there is work. */
    private void writeUntilNothingWaits(List<Waiting> first) throws InterruptedException {
        List<Waiting> some = first;
        try (Connection connection = database.open()) {
            do {
                tables.add(some.stream().map(Waiting::look).toList(), connection);
                some.forEach(one -> one.written().complete(null));
                relay.wake();
            } while (awaitSome(some));
        } catch (SQLException | RuntimeException e) {
            LookNotWritten why = new LookNotWritten(e);
            some.forEach(one -> one.written().completeExceptionally(why));
        }
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopping = true;
        writer.join(Duration.ofSeconds(10));
    }
}
