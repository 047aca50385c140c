package sightline.cases.domain.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.Rosh;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Category;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.MeetingId;

/** How category, level and risk came to be what they are, each for itself: none follows from another. */
public record StandingHistory(List<Held<Category>> category, List<Held<Level>> level, List<Held<Rosh>> risk) {

    public StandingHistory {
        category = List.copyOf(category);
        level = List.copyOf(level);
        risk = List.copyOf(risk);
    }

    /**
     * What held from a moment on.
     *
     * @param value null once the person was managed no more
     */
    public record Held<V>(@Nullable V value, Because because) {}

    /**
     * The fact by which it holds.
     *
     * @param type its name, as the catalogue of facts has it
     * @param rationale why, as far as whoever reads it is told
     * @param meeting the meeting that decided it
     */
    public record Because(
            EventId fact,
            String type,
            Instant at,
            AgencyId by,
            @Nullable String rationale,
            @Nullable MeetingId meeting) {}
}
