package sightline.deploy.bench.path;

import java.net.URI;
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
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.journal.listen.KafkaTopic;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.relay.EnvelopeRow;
import sightline.platform.journal.relay.KafkaBus;
import sightline.platform.journal.relay.PostgresOutbox;
import sightline.platform.journal.relay.Relay;
import sightline.platform.journal.relay.RelayThread;
import sightline.platform.language.CaseId;

/** The journal as services use it: append and commit, wake the relay, Kafka, and a listener with its inbox. */
public final class OurPath implements Variant {
    public static final String ON_THE_TOPIC = "ours: a consumer has it";
    public static final String HEARD = "ours: the listener is called";
    public static final String ACTED = "ours: its effect is committed";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Facts facts;
    private final Stopwatch stopwatch;
    private final Pool pool;
    private final RelayThread relay;
    private final ListenerThread listener;

    public OurPath(Stage stage, Database database, String topic, Facts facts, Stopwatch stopwatch, int writers)
            throws SQLException {
        this.facts = facts;
        this.stopwatch = stopwatch;
        database.withTable(NotingListener.EFFECTS, "event_id uuid primary key");
        this.pool = new Pool(database, writers + 1);
        var origin = new EnvelopeRow.Origin(Facts.SOURCE, URI.create("http://127.0.0.1:21001"));
        var outbox = new PostgresOutbox(database::open, origin, PATIENCE);
        var bus = new NotingBus(new KafkaBus(topic, Map.of("bootstrap.servers", stage.bootstrap())), stopwatch);
        this.relay = new RelayThread("bench", wake -> new Relay(outbox, bus, wake)).start();
        Map<String, Object> reading = Map.of(
                "bootstrap.servers",
                stage.bootstrap(),
                "interceptor.classes",
                NotingConsumption.class.getName(),
                NotingConsumption.STOPWATCH,
                stopwatch);
        var hearing = new NotingListener(stopwatch);
        this.listener = new ListenerThread(
                        hearing,
                        new ListenerThread.Surroundings(
                                database::open,
                                hearing.noting(pool),
                                () -> new KafkaTopic(topic, reading),
                                PATIENCE))
                .start();
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public List<End> ends() {
        return List.of(
                new End(ON_THE_TOPIC, Mark.CONSUMED), new End(HEARD, Mark.HEARD), new End(ACTED, Mark.ACTED));
    }

    @Override
    public void take(UUID event, int random) throws Exception {
        CaseId about = facts.about(random);
        append(List.of(facts.entry(event, about)));
        stopwatch.mark(event, Mark.COMMITTED);
    }

    /** Appends and commits facts of one's own. */
    public void append(List<Entry> entries) throws Exception {
        pool.run(connection -> PostgresJournal.append(connection, entries));
        relay.wake();
    }

    @Override
    public void close() throws Exception {
        listener.close();
        relay.close();
        pool.close();
    }
}
