package sightline.meetings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Told;

/** How a meeting answers a verb. */
final class Answer {
    private Answer() {}

    static Decision<Change<Meeting, MeetingFact>> taken(Meeting now, MeetingFact fact) {
        return new Decision.Taken<>(Change.of(now, fact));
    }

    /** With the first of what stands against it; {@code may} names them all. */
    static <T> Decision<T> refused(List<Obstacle> against) {
        return new Decision.Refused<>(against.getFirst());
    }

    static <T> Decision<T> refused(Obstacle against) {
        return new Decision.Refused<>(against);
    }

    /** What a meeting is told always has its moment: it is given, or it is now. */
    static Instant moment(Told told) {
        return Objects.requireNonNull(told.occurred().at(), "A meeting is told nothing without its moment");
    }
}
