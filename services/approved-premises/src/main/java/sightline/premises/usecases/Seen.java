package sightline.premises.usecases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.premises.domain.KeyWork;
import sightline.premises.domain.Placement;

/**
 * A placement as somebody sees it.
 *
 * @param nextSessionDue the day by which the resident is to be spoken with; null for who does not live there
 * @param possible what this reader's role may do, and whether it would be accepted now
 */
public record Seen(
        Placement placement, @Nullable LocalDate nextSessionDue, List<Possible> possible, List<Session> sessions) {

    public Seen {
        possible = List.copyOf(possible);
        sessions = List.copyOf(sessions);
    }

    /** One key work session of a placement as somebody sees it. */
    public record Session(Placement placement, KeyWork keyWork, List<Possible> possible) {
        public Session {
            possible = List.copyOf(possible);
        }
    }
}
