package sightline.deploy.bench.path;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Pool;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.language.CaseId;

/** What others do: the message is written to an outbox in the transaction, and a reader carries it to Kafka. */
public final class PeerOutbox implements Variant {
    private final Manner manner;
    private final Facts facts;
    private final Stopwatch stopwatch;
    private final Database database;
    private final Pool pool;
    private final PlainProducer producer;
    private final PlainConsumer consumer;
    private @Nullable PeerReader reader;

    /**
     * How such an outbox is read.
     *
     * @param pollMillis how often when nothing wakes the reader
     * @param woken whether a commit wakes it
     */
    public record Manner(String name, String table, String read, String settle, int pollMillis, boolean woken) {
        private static final String COLUMNS =
                "id bigint generated always as identity primary key, xid xid8 not null default pg_current_xact_id(),"
                        + " event_id uuid not null, case_id uuid not null, message bytea not null";

        /** The textbook: every 100 ms all that is there, deleted once sent. */
        public static final Manner POLLED = new Manner(
                "outbox polled each 100 ms",
                "polled_outbox",
                "select id, case_id, message from polled_outbox order by id limit 1000",
                "delete from polled_outbox where id = any(?::bigint[])",
                100,
                false);

        /** In the order of transactions, as far as all older ones have ended; woken by the commit as ours is. */
        public static final Manner ORDERED_BY_TRANSACTION = new Manner(
                "outbox ordered by transaction",
                "ordered_outbox",
                "select id, case_id, message from ordered_outbox"
                        + " where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, id limit 1000",
                "delete from ordered_outbox where id = any(?::bigint[])",
                5,
                true);
    }

    public PeerOutbox(Manner manner, Stage stage, Database database, Pool pool, Facts facts, Stopwatch stopwatch)
            throws SQLException, InterruptedException {
        this.manner = manner;
        this.facts = facts;
        this.stopwatch = stopwatch;
        this.database = database;
        database.withTable(manner.table(), Manner.COLUMNS);
        String topic = stage.topic(manner.table());
        this.pool = pool;
        this.producer = new PlainProducer(stage.bootstrap(), topic);
        this.consumer = new PlainConsumer(stage.bootstrap(), topic, stopwatch);
    }

    @Override
    public String name() {
        return manner.name();
    }

    @Override
    public List<End> ends() {
        return List.of(new End(manner.name(), Mark.CONSUMED));
    }

    @Override
    public void begin() {
        reader = new PeerReader(manner, database, producer);
    }

    @Override
    public void rest() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    @Override
    public void take(UUID event, int random) throws Exception {
        CaseId about = facts.about(random);
        byte[] message = facts.message(event, about);
        String insert = "insert into %s (event_id, case_id, message) values (?, ?, ?)".formatted(manner.table());
        pool.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setObject(1, event);
                statement.setObject(2, about.value());
                statement.setBytes(3, message);
                statement.executeUpdate();
            }
        });
        stopwatch.mark(event, Mark.COMMITTED);
        PeerReader reading = reader;
        if (manner.woken() && reading != null) {
            reading.wake();
        }
    }

    @Override
    public void close() {
        rest();
        consumer.close();
        producer.close();
    }
}
