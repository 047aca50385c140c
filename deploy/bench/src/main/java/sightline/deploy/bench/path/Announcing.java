package sightline.deploy.bench.path;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Requests;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.deploy.bench.stage.Database;
import sightline.deploy.bench.stage.Pool;
import sightline.deploy.bench.stage.Stage;
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.journal.relay.EnvelopeRow;
import sightline.platform.journal.relay.KafkaBus;
import sightline.platform.journal.relay.PostgresOutbox;
import sightline.platform.journal.relay.Relay;
import sightline.platform.journal.relay.RelayThread;
import sightline.platform.language.CaseId;

/**
 * A service that announces, as far as the journal goes: append, commit, wake the relay, Kafka. The pool is the
 * caller's.
 */
public final class Announcing implements Requests, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Facts facts;
    private final Stopwatch stopwatch;
    private final Pool pool;
    private final RelayThread relay;

    public Announcing(Stage stage, Database database, String topic, Pool pool, Facts facts, Stopwatch stopwatch) {
        this.facts = facts;
        this.stopwatch = stopwatch;
        this.pool = pool;
        var origin = new EnvelopeRow.Origin(Facts.SOURCE, URI.create("http://127.0.0.1:21001"));
        var outbox = new PostgresOutbox(database::open, origin, PATIENCE);
        var bus = new NotingBus(new KafkaBus(topic, Map.of("bootstrap.servers", stage.bootstrap())), stopwatch);
        this.relay = new RelayThread(database.role(), wake -> new Relay(outbox, bus, wake)).start();
    }

    @Override
    public void take(UUID event, int random) throws Exception {
        CaseId about = facts.about(random);
        append(List.of(facts.entry(event, about)));
        stopwatch.mark(event, Mark.COMMITTED);
    }

    /** Appends and commits facts in one transaction. */
    public void append(List<Entry> entries) throws Exception {
        pool.run(connection -> PostgresJournal.append(connection, entries));
        relay.wake();
    }

    @Override
    public void close() {
        relay.close();
    }
}
