package sightline.platform.journal.service;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.erasure.ErasingListener;
import sightline.platform.journal.listen.KafkaTopic;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.operate.DurableCommits;
import sightline.platform.journal.relay.EnvelopeRow;
import sightline.platform.journal.relay.KafkaBus;
import sightline.platform.journal.relay.PostgresOutbox;
import sightline.platform.journal.relay.Relay;
import sightline.platform.journal.relay.RelayThread;

/** The relay and the listeners of this service, running from its start to its end. */
@ApplicationScoped
public class Flow {
    private static final String NOBODY = "nobody";

    private final SystemDatabase database;
    private final JournalSettings settings;
    private final Map<String, Object> kafka;
    private final String service;
    private final URI publicUrl;
    private final List<Listener<Connection>> hearing;
    private @Nullable RelayThread relay;
    private List<ListenerThread> listeners = List.of();

    Flow(
            SystemDatabase database,
            JournalSettings settings,
            KafkaConnection kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "sightline.public-url") URI publicUrl,
            @Any Instance<Listener<Connection>> listeners) {
        this.database = database;
        this.settings = settings;
        this.kafka = kafka.settings();
        this.service = service;
        this.publicUrl = publicUrl;
        this.hearing = listeners.stream().toList();
    }

    void start(@Observes @Priority(3000) StartupEvent started) throws SQLException {
        DurableCommits.require(database);
        if (settings.relays()) {
            relay = new RelayThread(service, this::relay).start();
        }
        List<Listener<Connection>> hearers = withErasing();
        listeners = hearers.stream()
                .map(one -> new ListenerThread(one, surroundings()).start())
                .toList();
    }

    /**
     * One of them destroys for all what is held of an erased case; a service that forgot to say which does not start.
     */
    private List<Listener<Connection>> withErasing() {
        String erasing = settings.erasedBy();
        if (erasing.equals(NOBODY) || hearing.isEmpty()) {
            return hearing;
        }
        List<String> names = hearing.stream().map(Listener::name).toList();
        if (!names.contains(erasing)) {
            throw new IllegalStateException(
                    "sightline.journal.erased-by names no listener of this service, which has " + names);
        }
        List<String> others = names.stream().filter(one -> !one.equals(erasing)).toList();
        return hearing.stream()
                .map(one -> one.name().equals(erasing) ? new ErasingListener(one, others) : one)
                .toList();
    }

    private Relay relay(Runnable wake) {
        var origin = new EnvelopeRow.Origin("/services/" + service, publicUrl);
        var outbox = new PostgresOutbox(database, origin, settings.patience());
        return new Relay(outbox, new KafkaBus(settings.topic(), kafka), wake);
    }

    private ListenerThread.Surroundings surroundings() {
        return new ListenerThread.Surroundings(
                database, new ServiceTransactions(database), this::topic, settings.patience());
    }

    /** The topic, read anew from wherever the caller likes. */
    public KafkaTopic topic() {
        return new KafkaTopic(settings.topic(), kafka);
    }

    /** Whether this service announces facts. */
    boolean relays() {
        return settings.relays();
    }

    /** Says that facts were committed just now. */
    void committed() {
        if (relay != null) {
            relay.wake();
        }
    }

    public List<ListenerThread> listeners() {
        return listeners;
    }

    public Optional<ListenerThread> listener(String name) {
        return listeners.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    void stop(@Observes ShutdownEvent stopping) {
        listeners.forEach(ListenerThread::close);
        if (relay != null) {
            relay.close();
        }
    }
}
