package sightline.platform.journal.operate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import sightline.platform.journal.Connections;

/**
 * What waits in a service's journal, as the database sees it (its clock, so that no machine's own can hide an age).
 *
 * @param unsent events that the bus has not acknowledged
 * @param oldestUnsent how long the oldest of them has waited
 * @param parked events that listeners have set aside
 * @param oldestParked how long the oldest of them has lain there
 */
public record Backlog(long unsent, Duration oldestUnsent, long parked, Duration oldestParked) {

    public static final Backlog NONE = new Backlog(0, Duration.ZERO, 0, Duration.ZERO);

    private static final String READ = """
            select (select count(*) from outbox),
                   (select coalesce(extract(epoch from clock_timestamp() - min(since)), 0) from outbox),
                   (select count(*) from parked),
                   (select coalesce(extract(epoch from clock_timestamp() - min(first_seen)), 0) from parked)
            """;

    public static Backlog read(Connections database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(5);
            try (ResultSet row = statement.executeQuery(READ)) {
                row.next();
                return new Backlog(
                        row.getLong(1), seconds(row.getDouble(2)), row.getLong(3), seconds(row.getDouble(4)));
            }
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.max(0, Math.round(seconds * 1000)));
    }
}
