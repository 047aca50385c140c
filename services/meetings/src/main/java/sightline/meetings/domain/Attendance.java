package sightline.meetings.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Presence;

/**
 * How each invited agency took part in a meeting; nobody else did.
 *
 * @param heldAt when the meeting took place
 * @param endedAt when it ended; null where that was not written down
 */
public record Attendance(
        Map<AgencyId, Presence> by,
        Instant heldAt,
        @Nullable Instant endedAt) {

    public Attendance {
        by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
    }

    /** Who was invited and is not named was absent. */
    static Attendance of(
            Set<AgencyId> invited, Map<AgencyId, Presence> named, Instant heldAt, @Nullable Instant endedAt) {
        Map<AgencyId, Presence> by = new LinkedHashMap<>();
        invited.forEach(one -> by.put(one, named.getOrDefault(one, Presence.ABSENT)));
        return new Attendance(by, heldAt, endedAt);
    }
}
