package sightline.premises.usecases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Telling;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

/**
 * When something happened, as far as its teller says.
 *
 * @param occurred null when it happens by being recorded
 * @param known when the agency learned of it; null when that was at once
 */
public record When(@Nullable Instant occurred, @Nullable Instant known) {

    Told told(Telling telling) {
        Told now = telling.now();
        if (occurred == null && known == null) {
            return now;
        }
        return telling.of(occurred == null ? now.occurred() : Occurrence.at(occurred), known);
    }
}
