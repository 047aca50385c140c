package sightline.platform.journal.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.journal.listen.Listener;

/**
 * A listener that besides its own hears, for its whole service, that a case is erased: it does what it does with the
 * fact, and then destroys all that the service holds of the case, in the same transaction.
 */
public final class ErasingListener implements Listener<Connection> {

    /* Every transaction of a listener holds its own shared: none is under way that began before the mark. */
    private static final String STOP = "select pg_advisory_xact_lock(hashtextextended('listener ' || ?, 0))";

    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private final Listener<Connection> own;
    private final List<String> others;

    /** @param others the names of the other listeners of the service: they wait while a case is erased */
    public ErasingListener(Listener<Connection> own, List<String> others) {
        this.own = own;
        this.others = others.stream().sorted().toList();
    }

    @Override
    public String name() {
        return own.name();
    }

    @Override
    public Set<String> hears() {
        return Stream.concat(own.hears().stream(), Stream.of(ErasedCases.TOMBSTONE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean erases() {
        return true;
    }

    @Override
    public void hear(List<Envelope> events, Connection connection) throws Exception {
        List<Envelope> erased = events.stream()
                .filter(event -> ErasedCases.isTombstone(event.type()))
                .toList();
        if (!erased.isEmpty()) {
            stopOthers(connection);
        }
        List<Envelope> theirs = events.stream()
                .filter(event -> own.hears().contains(event.type()))
                .toList();
        if (!theirs.isEmpty()) {
            own.hear(theirs, connection);
        }
        for (Envelope event : erased) {
            erase(event, connection);
        }
    }

    private void stopOthers(Connection connection) throws SQLException {
        try (PreparedStatement stop = connection.prepareStatement(STOP)) {
            for (String other : others) {
                stop.setString(1, other);
                stop.execute();
            }
        }
    }

    private static void erase(Envelope event, Connection connection) throws SQLException {
        if (CATALOGUE.read(event).orElseThrow() instanceof CaseErasedV1 erased) {
            ErasedCases.mark(event.subject(), erased.erasureId(), connection);
            ErasedCases.destroy(event.subject(), connection);
        }
    }
}
