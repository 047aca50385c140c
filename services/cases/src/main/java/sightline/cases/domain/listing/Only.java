package sightline.cases.domain.listing;

/** What a list is narrowed to beside the values of a case: those of which this is so. */
public enum Only {
    /** Whoever asks holds the case, or covers for who does. */
    MINE,
    /** Whoever asks watches it. */
    WATCHED,
    /** The person lives in approved premises, or is expected there. */
    STAY,
    /** The person is in custody. */
    CUSTODY,
    /** The person is on licence. */
    LICENCE,
    /** Whoever holds the case is away, and nobody covers for them. */
    HOLDER_AWAY,
    /** Access to it is limited. */
    LIMITED,
    /** The person was arrested, and whether to recall them was not decided since. */
    ARREST_UNDECIDED,
    /** Somebody raised a concern, and nobody has answered it. */
    CONCERN_UNANSWERED,
    /** A review of how the person is managed is late. */
    OVERDUE_REVIEW,
    /** Something was asked or told in it that nobody has answered. */
    UNANSWERED,
    /** Something was written down in it since whoever asks last opened it. */
    CHANGED
}
