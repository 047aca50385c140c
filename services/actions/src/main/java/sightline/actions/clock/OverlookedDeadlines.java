package sightline.actions.clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Actions that passed a deadline which nobody announced.
 *
 * @param count how many
 * @param oldest how long ago the first of them passed, by the database's clock
 */
record OverlookedDeadlines(long count, Duration oldest) {
    static final OverlookedDeadlines NONE = new OverlookedDeadlines(0, Duration.ZERO);

    /*
     * Not what the deadline clock asks: besides the stage it waits for, this looks at the due moment itself, so that an
     * action that was never given a stage to wait for is found too. What was recorded late is late from then on.
     */
    private static final String OVERLOOKED = """
            select count(distinct id), coalesce(extract(epoch from now() - min(passed)), 0)
            from (
                select id, next_moment as passed from action where next_moment is not null
                union all
                select id, greatest(due_moment, saved_at) from action
                where status in ('assigned', 'accepted') and (announced is null or announced = 'due-soon')
                  and not exists (select 1 from known_case k where k.case_id = action.case_id and k.rehearsed)
            ) as stage
            where passed < now() - make_interval(secs => ?)
            """;

    /** Those that passed longer ago than this. */
    static OverlookedDeadlines read(DataSource database, Duration after) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OVERLOOKED)) {
            select.setDouble(1, after.toMillis() / 1000.0);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new OverlookedDeadlines(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
            }
        }
    }
}
