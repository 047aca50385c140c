package sightline.platform.journal.erasure;

import java.time.Duration;

/**
 * What a service keeps for a while only, by the class of retention it belongs to. The lengths stand here, in one place,
 * until they are read from the retention schedule in {@code platform/standards}, where the classes have these words.
 */
public enum ShortLived {
    /** The first answer to a request that may be sent twice: nobody sends one again after a week. */
    IDEMPOTENCY_KEY("idempotency-key", Duration.ofDays(7), "select forget_answers(make_interval(secs => ?), ?)"),
    /** Who looked at what, once the audit has had it for so long: there it stays. */
    LOOK_SENT("look-sent", Duration.ofDays(30), "select forget_looks(make_interval(secs => ?), ?)");

    private final String word;
    private final Duration kept;
    private final String forgetting;

    ShortLived(String word, Duration kept, String forgetting) {
        this.word = word;
        this.kept = kept;
        this.forgetting = forgetting;
    }

    /** Its class of retention. */
    public String word() {
        return word;
    }

    public Duration kept() {
        return kept;
    }

    /** Forgets so many at most of those older than so many seconds, and answers how many it were. */
    public String forgetting() {
        return forgetting;
    }
}
