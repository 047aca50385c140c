package sightline.deploy.bench.path;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Pool;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.journal.listen.KafkaTopic;
import sightline.platform.journal.listen.ListenerThread;

/** The journal as services use it: append and commit, wake the relay, Kafka, and a listener with its inbox. */
public final class OurPath implements Variant {
    public static final String HEARD = "ours: the listener is called";
    public static final String ACTED = "ours: its effect is committed";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Announcing announcing;
    private final Pool listening;
    private final ListenerThread listener;

    public OurPath(Stage stage, Database database, String topic, Pool pool, Facts facts, Stopwatch stopwatch)
            throws SQLException {
        database.withTable(NotingListener.EFFECTS, "event_id uuid primary key");
        this.announcing = new Announcing(stage, database, topic, pool, facts, stopwatch);
        Map<String, Object> reading = Map.of(
                "bootstrap.servers",
                stage.bootstrap(),
                "interceptor.classes",
                NotingConsumption.class.getName(),
                NotingConsumption.STOPWATCH,
                stopwatch);
        this.listening = new Pool(database, 1);
        var hearing = new NotingListener(stopwatch);
        this.listener = new ListenerThread(
                        hearing,
                        new ListenerThread.Surroundings(
                                database::open,
                                hearing.noting(listening),
                                () -> new KafkaTopic(topic, reading),
                                PATIENCE))
                .start();
    }

    @Override
    public String name() {
        return "ours, to a listener";
    }

    @Override
    public List<End> ends() {
        return List.of(new End(HEARD, Mark.HEARD), new End(ACTED, Mark.ACTED));
    }

    @Override
    public void take(UUID event, int random) throws Exception {
        announcing.take(event, random);
    }

    @Override
    public void close() throws SQLException {
        listener.close();
        announcing.close();
        listening.close();
    }
}
