package sightline.platform.journal.listen;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.journal.Connections;
import sightline.platform.journal.ShardLease;

/**
 * Reads the partitions that this instance owns and lets one listener hear them. Owning is a matter of the database, as
 * for the relay: an instance that dies frees its partitions at once, and a late one is stopped by the inbox.
 */
public final class ListenerThread implements AutoCloseable {

    /** What it needs of its service. */
    public record Surroundings(
            Connections connections,
            PostgresInbox.Transactions transactions,
            Supplier<KafkaTopic> topic,
            Duration patience) {}

    private static final Logger LOG = Logger.getLogger(ListenerThread.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);
    private static final long OWN_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Listener<Connection> listener;
    private final Surroundings surroundings;
    private final Tally tally = new Tally();
    private final Thread thread;
    private volatile boolean stopping;
    private volatile long lag;
    private volatile long lastTurn = System.nanoTime();
    private volatile @Nullable String trouble;

    public ListenerThread(Listener<Connection> listener, Surroundings surroundings) {
        this.listener = listener;
        this.surroundings = surroundings;
        this.thread = Thread.ofPlatform().name("listener-" + listener.name()).unstarted(AsTheSystem.marking(this::run));
    }

    public ListenerThread start() {
        thread.start();
        return this;
    }

    public String name() {
        return listener.name();
    }

    public Tally tally() {
        return tally;
    }

    /** How many messages lie ahead of it, as of the last fetch. */
    public long lag() {
        return lag;
    }

    /** How long ago it last finished a turn; grows while it is stuck. */
    public Duration sinceLastTurn() {
        return Duration.ofNanos(System.nanoTime() - lastTurn);
    }

    /** Why it is not getting on now; null when it is. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** Tries again what is parked in a stream; see {@link Listening#release}. */
    public int release(Stream stream) throws Exception {
        try (KafkaTopic topic = surroundings.topic().get()) {
            return listening(topic.id()).release(stream);
        }
    }

    private Listening<Connection> listening(String topicId) {
        return new Listening<>(
                listener, new PostgresInbox(listener.name(), topicId, surroundings.transactions()), tally);
    }

    private void run() {
        while (!stopping) {
            try (KafkaTopic topic = surroundings.topic().get();
                    ShardLease lease = new ShardLease(
                            surroundings.connections().open(),
                            "listener " + listener.name(),
                            surroundings.patience())) {
                listen(topic, lease);
            } catch (SQLException | RuntimeException e) {
                trouble = e.getClass().getSimpleName();
                LOG.warnf("%s starts over: %s", listener.name(), e.getMessage());
                LockSupport.parkNanos(AFTER_FAILURE.toNanos());
            } catch (InterruptedException e) {
                stopping = true;
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listen(KafkaTopic topic, ShardLease lease) throws SQLException, InterruptedException {
        String topicId = topic.id();
        Listening<Connection> listening = listening(topicId);
        Set<Integer> reading = Set.of();
        long ownAgain = System.nanoTime();
        while (!stopping) {
            if (System.nanoTime() - ownAgain >= 0) {
                Set<Integer> owned = lease.own();
                if (!owned.equals(reading)) {
                    topic.read(owned, Positions.read(surroundings.connections(), listener.name(), topicId));
                    reading = owned;
                }
                ownAgain = System.nanoTime() + OWN_EVERY_NANOS;
            }
            if (reading.isEmpty()) {
                // A peer has every partition; this instance stands by.
                LockSupport.parkNanos(POLL.toNanos());
                trouble = null;
            } else {
                turn(topic, listening);
            }
            if (trouble == null) {
                lastTurn = System.nanoTime();
            }
        }
    }

    private void turn(KafkaTopic topic, Listening<Connection> listening) {
        List<Message> messages = topic.poll(POLL);
        try {
            if (messages.isEmpty()) {
                topic.requireAnswer();
            } else {
                listening.take(messages);
            }
            lag = topic.lag();
            trouble = null;
        } catch (Exception e) {
            trouble = e.getClass().getSimpleName();
            LOG.warnf("%s tries %d messages again: %s", listener.name(), messages.size(), e.getMessage());
            topic.backTo(messages);
            LockSupport.parkNanos(AFTER_FAILURE.toNanos());
        }
    }

    /** Ends after the turn it is in; what it has not heard it hears next time. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
