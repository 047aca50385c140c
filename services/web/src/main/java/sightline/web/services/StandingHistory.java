package sightline.web.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How category, level and risk of serious harm came to be, the latest of each first. */
public record StandingHistory(List<Numbered> category, List<Numbered> level, List<Assessed> risk) {

    public StandingHistory {
        category = category == null ? List.of() : List.copyOf(category);
        level = level == null ? List.of() : List.copyOf(level);
        risk = risk == null ? List.of() : List.copyOf(risk);
    }

    /** A category or a level; without a number once the person was managed no more. */
    public record Numbered(@Nullable Integer number, Why because) {}

    /** The risk of serious harm, overall and to each group. */
    public record Assessed(
            String overall,
            String children,
            String generalPublic,
            String knownAdult,
            String staff,
            String prisoners,
            Why because) {}

    /** The fact it holds by, who told it, and why as far as this person may know. */
    public record Why(
            String type,
            Instant at,
            String agency,
            @Nullable String rationale) {}
}
