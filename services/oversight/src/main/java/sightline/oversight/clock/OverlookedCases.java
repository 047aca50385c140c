package sightline.oversight.clock;

import java.sql.SQLException;
import java.time.Duration;
import sightline.platform.journal.Connections;
import sightline.platform.journal.moments.Overlooked;

/**
 * The watchdog's own question: cases that nobody has looked at though they are due, and alerts that nobody acknowledged
 * and nobody was told of.
 */
final class OverlookedCases {
    /*
     * Not what the clock asks: it looks at the moment itself, not at when the clock means to try, and at alerts whose
     * time has run out though no case is due for it.
     */
    private static final String QUESTION = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(due)), 0)
            from (
                select due_at as due from watched_case where due_at is not null
                union all
                select escalate_at from alert where closed_at is null and escalate_at is not null
            ) as moment
            where due < clock_timestamp() - make_interval(secs => ?)
            """;

    private OverlookedCases() {}

    static Overlooked read(Connections database, Duration after) throws SQLException {
        return Overlooked.read(database, QUESTION, after);
    }
}
