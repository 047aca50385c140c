package sightline.cases.domain.listing;

/** What a list is narrowed to beside the values of a case: those of which this is so. */
public enum Only {
    /** Whoever asks holds the case, or covers for who does. */
    MINE,
    /** The person lives in approved premises, or is expected there. */
    STAY,
    /** The person is in custody. */
    CUSTODY,
    /** A review of how the person is managed is late. */
    OVERDUE_REVIEW,
    /** Something was asked or told in it that nobody has answered. */
    UNANSWERED,
    /** Something was written down in it since whoever asks last opened it. */
    CHANGED
}
