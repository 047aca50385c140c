package sightline.actions.clock;

import java.sql.SQLException;
import java.time.Duration;
import sightline.platform.journal.Connections;
import sightline.platform.journal.moments.Overlooked;

/** The watchdog's own question: actions that passed a deadline which nobody announced. */
final class OverlookedDeadlines {
    /*
     * Not what the deadline clock asks: besides the stage it waits for, this looks at the due moment itself, so that an
     * action that was never given a stage to wait for is found too. What was recorded late is late from then on.
     */
    private static final String QUESTION = """
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

    private OverlookedDeadlines() {}

    static Overlooked read(Connections database, Duration after) throws SQLException {
        return Overlooked.read(database, QUESTION, after);
    }
}
