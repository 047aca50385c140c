package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That the police hold intelligence, the latest first; never what it is. */
public record Markers(List<Item> items) {

    public Markers {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** When it was weighed, and at which meeting, if at one. */
    public record Weighing(Instant at, @Nullable String meetingId) {}

    /**
     * One marker.
     *
     * @param endedAt null while it is held
     * @param may what this person may do about it now
     */
    public record Item(
            String markerId,
            String agency,
            Instant at,
            List<Weighing> weighed,
            @Nullable Instant endedAt,
            List<String> may) {

        public Item {
            weighed = weighed == null ? List.of() : List.copyOf(weighed);
            may = may == null ? List.of() : List.copyOf(may);
        }
    }
}
