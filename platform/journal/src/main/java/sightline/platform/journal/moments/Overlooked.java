package sightline.platform.journal.moments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import sightline.platform.journal.Connections;

/**
 * What was due and nobody did.
 *
 * @param count how many
 * @param oldest how long ago the first of them was due, by the database's clock
 */
public record Overlooked(long count, Duration oldest) {
    public static final Overlooked NONE = new Overlooked(0, Duration.ZERO);

    /**
     * Those that were due longer ago than this.
     *
     * @param question a query of the count and of the first one's age in seconds; its parameter is the seconds to allow
     */
    public static Overlooked read(Connections database, String question, Duration after) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(question)) {
            select.setDouble(1, after.toMillis() / 1000.0);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Overlooked(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
            }
        }
    }
}
