package sightline.actions.usecases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Telling;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

/**
 * The times that a sender gives.
 *
 * @param occurred when it happened; null when it happens by being recorded
 * @param known when the agency learned of it, if not at once
 */
public record When(@Nullable Instant occurred, @Nullable Instant known) {

    Told told(Telling telling) {
        Occurrence happened = occurred == null ? telling.now().occurred() : Occurrence.at(occurred);
        return telling.of(happened, known);
    }
}
