package sightline.deploy.bench.path;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Pool;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.language.CaseId;

/**
 * The least it could take: commit one small row, write the message to Kafka, be acknowledged, and a consumer has it. It
 * loses the event when the process dies in between, so nobody should ship it; everybody may be compared with it.
 */
public final class Floor implements Variant {
    /** What it is called in the report. */
    public static final String NAME = "floor: commit, then send";

    private static final String INSERT = "insert into floor (event_id, case_id) values (?, ?)";

    private final Facts facts;
    private final Stopwatch stopwatch;
    private final Pool pool;
    private final PlainProducer producer;
    private final PlainConsumer consumer;

    public Floor(Stage stage, Database database, Pool pool, Facts facts, Stopwatch stopwatch)
            throws SQLException, InterruptedException {
        this.facts = facts;
        this.stopwatch = stopwatch;
        database.withTable("floor", "event_id uuid primary key, case_id uuid not null");
        String topic = stage.topic("floor");
        this.pool = pool;
        this.producer = new PlainProducer(stage.bootstrap(), topic);
        this.consumer = new PlainConsumer(stage.bootstrap(), topic, stopwatch);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<End> ends() {
        return List.of(new End(NAME, Mark.CONSUMED));
    }

    @Override
    public void take(UUID event, int random) throws Exception {
        CaseId about = facts.about(random);
        byte[] message = facts.message(event, about);
        pool.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, event);
                insert.setObject(2, about.value());
                insert.executeUpdate();
            }
        });
        stopwatch.mark(event, Mark.COMMITTED);
        producer.send(about, message).get();
        stopwatch.mark(event, Mark.ACKNOWLEDGED);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
