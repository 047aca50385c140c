package sightline.actions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * By when something is done: by the end of a day in Europe/London, or by a moment of that day.
 *
 * @param on the day
 * @param at the moment, when the day is not exact enough
 */
public record Due(LocalDate on, @Nullable Instant at) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Due {
        if (at != null && !dayOf(at).equals(on)) {
            throw new IllegalArgumentException("is a moment of %s in Europe/London, the day of dueOn".formatted(on));
        }
    }

    /** By the end of this day. */
    public static Due by(LocalDate day) {
        return new Due(day, null);
    }

    /** When it is too late; who is done at this very instant is in time. */
    public Instant moment() {
        return momentOn(on);
    }

    /** The same moment of another day: its end, or the same time by the clock on the wall. */
    Instant momentOn(LocalDate day) {
        return at == null
                ? day.plusDays(1).atStartOfDay(LONDON).toInstant()
                : ZonedDateTime.of(day, at.atZone(LONDON).toLocalTime(), LONDON).toInstant();
    }

    /**
     * Itself, for something assigned at this instant.
     *
     * @throws IllegalArgumentException when it would have been too late before it began
     */
    public Due assigned(Instant then) {
        if (on.isBefore(dayOf(then))) {
            throw new IllegalArgumentException(
                    "is the day of the assignment, %s, or a later one".formatted(dayOf(then)));
        }
        return this;
    }

    boolean isLaterThan(Due other) {
        return moment().isAfter(other.moment());
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }
}
