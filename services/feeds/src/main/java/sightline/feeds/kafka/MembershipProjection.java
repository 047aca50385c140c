package sightline.feeds.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.operate.Projection;

/** Who is on which case, as it can be built anew from the topic; what was shown is not shown again by that. */
@ApplicationScoped
class MembershipProjection implements Projection {
    private final Catalogue catalogue = Catalogue.ofEverything();

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public String listener() {
        return FeedListener.NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("membership");
    }

    @Override
    public Set<String> hears() {
        return FeedListener.TYPES;
    }

    @Override
    public void apply(List<Envelope> events, Connection connection) throws SQLException {
        MembershipFold fold = MembershipFold.before(events, connection);
        for (Envelope event : events) {
            fold.after(event, catalogue.read(event).orElseThrow());
        }
        fold.keep(connection);
    }
}
