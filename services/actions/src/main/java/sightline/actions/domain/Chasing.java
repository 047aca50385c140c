package sightline.actions.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the announcements of one deadline have come.
 *
 * @param announced the last stage that was; null before the first
 * @param next the next one; null when there is none
 */
public record Chasing(Timetable timetable, @Nullable Stage announced, Timetable.@Nullable Step next) {

    /** Of a deadline set now. */
    public static Chasing from(Timetable timetable, Instant now) {
        return new Chasing(timetable, null, timetable.firstFrom(now).orElse(null));
    }

    /** The stage whose moment has come by then. */
    Optional<Timetable.Step> comeBy(Instant then) {
        return next == null || next.moment().isAfter(then) ? Optional.empty() : Optional.of(next);
    }

    /** After this stage was announced. */
    Chasing after(Stage stage) {
        return new Chasing(timetable, stage, timetable.after(stage).orElse(null));
    }

    /** Of a deadline that nobody waits for any more; what was announced was announced. */
    Chasing over() {
        return new Chasing(timetable, announced, null);
    }

    public Lateness lateness() {
        return switch (announced) {
            case null -> Lateness.NONE;
            case DUE_SOON -> Lateness.DUE_SOON;
            case OVERDUE -> Lateness.OVERDUE;
            case TO_CHAIR, TO_BOARD -> Lateness.ESCALATED;
        };
    }
}
