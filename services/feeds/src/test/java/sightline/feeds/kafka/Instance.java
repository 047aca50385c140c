package sightline.feeds.kafka;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sightline.feeds.usecases.LiveFeedsOfNobody;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.PostgresInbox;

/** One running instance of the service as far as its listener goes, on plain JDBC. */
final class Instance implements AutoCloseable {
    private final ListenerThread thread;

    Instance(Ground ground) {
        this.thread = new ListenerThread(
                        new FeedListener(
                                Runnable::run,
                                LiveFeedsOfNobody.withholding(),
                                LiveFeedsOfNobody.live(),
                                (entries, connection) -> () -> {}),
                        new ListenerThread.Surroundings(
                                ground::connect, new Plain(ground), ground::topic, Duration.ofSeconds(10)))
                .start();
    }

    ListenerThread thread() {
        return thread;
    }

    void stop() {
        thread.close();
    }

    @Override
    public void close() {
        stop();
    }

    /** One transaction at a time on one connection; a failed one is undone. */
    static final class Plain implements PostgresInbox.Transactions {
        private final Ground ground;
        private @Nullable Connection kept;

        Plain(Ground ground) {
            this.ground = ground;
        }

        @Override
        public synchronized void run(Body body) throws Exception {
            Connection connection = kept == null ? open() : kept;
            try {
                body.on(connection);
                connection.commit();
            } catch (Exception e) {
                connection.rollback();
                throw e;
            }
        }

        private Connection open() throws SQLException {
            Connection opened = ground.connect();
            opened.setAutoCommit(false);
            kept = opened;
            return opened;
        }
    }
}
