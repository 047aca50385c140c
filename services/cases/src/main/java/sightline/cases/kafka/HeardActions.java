package sightline.cases.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.cases.postgres.HeardFacts;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.operate.Projection;

/** The local copy of what is announced of actions, as it can be built anew from the topic. */
@ApplicationScoped
class HeardActions implements Projection {
    /** Everything that the actions service announces: what is new there counts here without a change. */
    static final Set<String> TYPES = Catalogue.ofEverything().all().stream()
            .filter(type -> type.contract().by().equals("actions"))
            .map(EventType::type)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "heard-actions";
    }

    @Override
    public String listener() {
        return ExitListener.NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("heard_fact");
    }

    @Override
    public Set<String> hears() {
        return TYPES;
    }

    @Override
    public void apply(List<Envelope> events, Connection connection) throws SQLException {
        HeardFacts.keep(events, connection);
    }
}
