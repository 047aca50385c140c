package sightline.platform.language;

/** What a review of whether a record is still needed came to. */
public enum RetentionOutcome {
    /** It is kept until the next review. */
    RETAINED,
    /** It need not be kept; its erasure is proposed by itself. */
    NOT_NEEDED
}
