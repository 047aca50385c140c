package sightline.premises.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Explored;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.Sign;

/**
 * A session of a resident with their key worker.
 *
 * @param at when they spoke
 * @param topics what it was about
 * @param explored what was asked after
 * @param signs what was noticed, by kind
 * @param words what was written down of it
 * @param passedAt when the practitioner was to hear of it; null while they are not
 * @param acknowledgedAt when the practitioner had read it; null until then
 */
public record KeyWork(
        KeyWorkId id,
        Instant at,
        List<KeyWorkTopic> topics,
        List<Explored> explored,
        List<Sign> signs,
        Words words,
        @Nullable Instant passedAt,
        @Nullable Instant acknowledgedAt) {

    /**
     * The text of a session; it never leaves this service but to its readers.
     *
     * @param said what was said
     * @param presentation how the resident was
     * @param risk the risk section
     * @param notPassedReason why signs were not passed to the practitioner
     */
    public record Words(
            @Nullable String said,
            @Nullable String presentation,
            @Nullable String risk,
            @Nullable String notPassedReason) {}

    public KeyWork {
        topics = eachOnce(topics);
        explored = eachOnce(explored);
        signs = eachOnce(signs);
    }

    private static <E extends Enum<E>> List<E> eachOnce(Collection<E> some) {
        return some.stream().distinct().sorted().toList();
    }

    public boolean passed() {
        return passedAt != null;
    }

    public boolean acknowledged() {
        return acknowledgedAt != null;
    }

    /** Signs that nobody outside the premises would hear of, without a reason. */
    Optional<Obstacle> keptBack() {
        return signs.isEmpty() || passed() || words.notPassedReason() != null
                ? Optional.empty()
                : Optional.of(new Obstacle.SignsKeptBack(signs));
    }

    KeyWork passedAt(Instant then) {
        return new KeyWork(id, at, topics, explored, signs, words, then, acknowledgedAt);
    }

    KeyWork acknowledgedAt(Instant then) {
        return new KeyWork(id, at, topics, explored, signs, words, passedAt, then);
    }
}
