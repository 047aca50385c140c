package sightline.platform.journal.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import sightline.platform.journal.Connections;

/** The outbox in PostgreSQL; each session has a connection of its own, never one from a pool in transaction mode. */
public final class PostgresOutbox implements Outbox {
    private final Connections connections;
    private final EnvelopeRow.Origin origin;
    private final Duration patience;

    /** @param patience how long an owner may be silent before a peer ends its session */
    public PostgresOutbox(Connections connections, EnvelopeRow.Origin origin, Duration patience) {
        this.connections = connections;
        this.origin = origin;
        this.patience = patience;
    }

    @Override
    public Session open() throws SQLException {
        Connection connection = connections.open();
        try {
            return new PostgresOutboxSession(connection, origin, patience);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
