package sightline.platform.journal.real;

import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import sightline.platform.journal.listen.KafkaTopic;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.PostgresInbox;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.EnvelopeRow;
import sightline.platform.journal.relay.KafkaBus;
import sightline.platform.journal.relay.PostgresOutbox;
import sightline.platform.journal.relay.Relay;
import sightline.platform.journal.relay.RelayThread;

/**
 * What a service runs of the journal: relays and listeners between its database and a topic, made as the services make
 * them.
 *
 * @param bootstrap the brokers
 */
public record Service(JournalDatabase database, String bootstrap, String topic) {
    public static final EnvelopeRow.Origin ORIGIN =
            new EnvelopeRow.Origin(Facts.SOURCE, URI.create("http://localhost:8080"));

    /** With a database and a topic that nobody has used, on the shared parts. */
    public static Service fresh() {
        return new Service(RealParts.database(), RealParts.kafka(), RealParts.topic());
    }

    public Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", bootstrap);
    }

    public RelayThread startRelay(String name, Duration patience) {
        return startRelay(name, patience, bus -> bus);
    }

    /** A relay whose way to the topic passes through something of the test's. */
    public RelayThread startRelay(String name, Duration patience, UnaryOperator<Bus> through) {
        PostgresOutbox outbox = new PostgresOutbox(database.connections(), ORIGIN, patience);
        return new RelayThread(name, wake -> new Relay(outbox, through.apply(new KafkaBus(topic, kafka())), wake))
                .start();
    }

    public ListenerThread startListener(Listener<Connection> listener, Duration patience) {
        return startListener(listener, patience, database.transactions());
    }

    public ListenerThread startListener(
            Listener<Connection> listener, Duration patience, PostgresInbox.Transactions transactions) {
        var surroundings = new ListenerThread.Surroundings(
                database.connections(), transactions, () -> new KafkaTopic(topic, kafka()), patience);
        return new ListenerThread(listener, surroundings).start();
    }

    public TopicHistory history() {
        return TopicHistory.read(bootstrap, topic);
    }

    /** Waits until nothing is unsent. */
    public void awaitSent(Duration patience) throws InterruptedException {
        Eventually.within(
                patience, "everything is sent", () -> Recorded.count(database, "select count(*) from outbox") == 0);
    }

    /** Waits until the listener has written as many effects as the ledger has facts. */
    public void awaitHeard(Scribe scribe, Duration patience) throws InterruptedException {
        Eventually.within(
                patience,
                scribe.name() + " has heard everything",
                () -> scribe.heard(database) >= Recorded.count(database, "select count(*) from journal"));
    }
}
