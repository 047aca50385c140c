package sightline.cases.domain.custody;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;

/**
 * A sentence that was recorded, until it ends.
 *
 * @param by the agency that recorded it
 * @param endedAt when it ended; null while it binds the person
 */
public record PassedSentence(
        Sentence sentence,
        Instant at,
        AgencyId by,
        @Nullable Instant endedAt) {

    /** Says that it ended; nothing is told anew when that was told before. */
    public Optional<SentenceEnded> end() {
        return endedAt == null ? Optional.of(new SentenceEnded(sentence.id())) : Optional.empty();
    }

    /** Since then it binds the person no longer. */
    public PassedSentence ended(Instant then) {
        return new PassedSentence(sentence, at, by, then);
    }
}
