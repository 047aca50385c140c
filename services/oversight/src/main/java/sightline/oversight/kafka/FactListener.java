package sightline.oversight.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.oversight.postgres.HeardFacts;
import sightline.oversight.usecases.FactsHeard;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.listen.Listener;

/**
 * Hears every fact but our own and keeps it; that its case is to be looked at is committed with it, so that nothing is
 * overlooked whatever ends in between.
 */
@ApplicationScoped
class FactListener implements Listener<Connection> {
    private static final String OURS = "oversight";

    private static final Set<String> TYPES = Catalogue.ofEverything().all().stream()
            .filter(type -> !type.contract().by().equals(OURS))
            .map(EventType::type)
            .collect(Collectors.toUnmodifiableSet());

    private final Event<FactsHeard> heard;

    FactListener(Event<FactsHeard> heard) {
        this.heard = heard;
    }

    @Override
    public String name() {
        return OURS;
    }

    @Override
    public Set<String> hears() {
        return TYPES;
    }

    @Override
    public void hear(List<Envelope> events, Connection connection) throws SQLException {
        HeardFacts.keep(events, connection);
        heard.fire(new FactsHeard());
    }
}
