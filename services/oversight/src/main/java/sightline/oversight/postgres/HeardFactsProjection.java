package sightline.oversight.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.operate.Projection;

/** The facts that were heard, as they can be built anew from the topic; no alert is raised or closed by that. */
@ApplicationScoped
class HeardFactsProjection implements Projection {

    @Override
    public String name() {
        return "heard-facts";
    }

    @Override
    public String listener() {
        return "oversight";
    }

    @Override
    public List<String> tables() {
        return List.of("heard_fact");
    }

    @Override
    public Set<String> hears() {
        return HeardFacts.TYPES;
    }

    @Override
    public void apply(List<Envelope> events, Connection connection) throws SQLException {
        HeardFacts.keep(events, connection);
    }
}
