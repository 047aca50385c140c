package sightline.audit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.audit.postgres.Appending;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.listen.Listener;

/** Hears every fact there is, and enters who recorded it in the ledger. */
@ApplicationScoped
class FactsListener implements Listener<Connection> {
    private static final Set<String> TYPES =
            Catalogue.ofEverything().all().stream().map(EventType::type).collect(Collectors.toUnmodifiableSet());

    private final Heard heard;

    FactsListener(Heard heard) {
        this.heard = heard;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Set<String> hears() {
        return TYPES;
    }

    @Override
    public void hear(List<Envelope> events, Connection connection) throws SQLException {
        new Appending(connection).append(events.stream().map(heard::fact).toList());
    }
}
