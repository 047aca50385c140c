package sightline.oversight.clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Cases that nobody has looked at though they are due, and alerts that nobody acknowledged and nobody was told of.
 *
 * @param count how many
 * @param oldest how long ago the first of them was due, by the database's clock
 */
record OverlookedCases(long count, Duration oldest) {
    static final OverlookedCases NONE = new OverlookedCases(0, Duration.ZERO);

    /*
     * Not what the clock asks: it looks at the moment itself, not at when the clock means to try, and at alerts whose
     * time has run out though no case is due for it.
     */
    private static final String OVERLOOKED = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(due)), 0)
            from (
                select due_at as due from watched_case where due_at is not null
                union all
                select escalate_at from alert where closed_at is null and escalate_at is not null
            ) as moment
            where due < clock_timestamp() - make_interval(secs => ?)
            """;

    /** Those that were due longer ago than this. */
    static OverlookedCases read(DataSource database, Duration after) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OVERLOOKED)) {
            select.setDouble(1, after.toMillis() / 1000.0);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new OverlookedCases(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
            }
        }
    }
}
