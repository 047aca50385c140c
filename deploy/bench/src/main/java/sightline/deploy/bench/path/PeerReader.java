package sightline.deploy.bench.path;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;
import sightline.deploy.bench.stage.Database;
import sightline.platform.language.CaseId;

/** Carries an outbox to Kafka: reads a batch, sends it, waits for all acknowledgements, deletes it. */
final class PeerReader implements AutoCloseable {
    private final PeerOutbox.Manner manner;
    private final Connection connection;
    private final PlainProducer producer;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    PeerReader(PeerOutbox.Manner manner, Database database, PlainProducer producer) {
        this.manner = manner;
        this.producer = producer;
        try {
            this.connection = database.open();
            try (Statement statement = connection.createStatement()) {
                // The same favour as our relay has: a lost delete only means a copy
                statement.execute("set synchronous_commit = off");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The reader of " + manner.name() + " found no database", e);
        }
        this.thread = Thread.ofPlatform().name(manner.table()).daemon().start(this::read);
    }

    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void read() {
        try (PreparedStatement read = connection.prepareStatement(manner.read());
                PreparedStatement settle = connection.prepareStatement(manner.settle())) {
            while (!stopping) {
                if (!batch(read, settle)) {
                    var unused = woken.tryAcquire(manner.pollMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("The reader of " + manner.name() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean batch(PreparedStatement read, PreparedStatement settle)
            throws SQLException, ExecutionException, InterruptedException {
        List<Long> sent = new ArrayList<>();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                sent.add(row.getLong("id"));
                CaseId about = new CaseId(row.getObject("case_id", UUID.class));
                acknowledgements.add(producer.send(about, row.getBytes("message")));
            }
        }
        for (Future<RecordMetadata> one : acknowledgements) {
            one.get();
        }
        if (!sent.isEmpty()) {
            settle.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
            settle.executeUpdate();
        }
        return !sent.isEmpty() && manner.woken();
    }

    @Override
    public void close() {
        stopping = true;
        wake();
        try {
            thread.join();
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException("The reader of " + manner.name() + " left its connection open", e);
        }
    }
}
