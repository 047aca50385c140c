package sightline.platform.membership;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.listen.Listener;

/**
 * Keeps the known cases of a service up to date. A service that decides on membership event by event, as feeds does,
 * folds in its own listener instead and switches this one off with {@code sightline.membership.listens=false}.
 */
@ApplicationScoped
@IfBuildProperty(name = "sightline.membership.listens", stringValue = "true", enableIfMissing = true)
public class MembershipListener implements Listener<Connection> {
    /** Its name, and that of its projection. */
    public static final String NAME = "membership";

    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    /** Everything there is: gaps are told from what is ignored by hearing all of it. */
    static final Set<String> TYPES =
            CATALOGUE.all().stream().map(EventType::type).collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> hears() {
        return TYPES;
    }

    @Override
    public void hear(List<Envelope> events, Connection connection) throws SQLException {
        fold(events, connection);
    }

    static void fold(List<Envelope> events, Connection connection) throws SQLException {
        KnownCasesFold fold = KnownCasesFold.before(events, connection);
        for (Envelope event : events) {
            fold.after(event, CATALOGUE.read(event).orElseThrow());
        }
        fold.keep(connection);
    }
}
