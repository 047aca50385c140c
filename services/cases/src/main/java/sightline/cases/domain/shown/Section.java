package sightline.cases.domain.shown;

/** A part of a case's state that not everyone on the case is told of. */
public enum Section {
    /** Whether the person is in custody or on licence. */
    WHEREABOUTS,
    /** The last day on licence. */
    LICENCE,
    /** The day on which release is planned. */
    RELEASE,
    /** Who holds the case. */
    HOLDER,
    /** The risk of serious harm. */
    RISK,
    /** The plan to manage it. */
    PLAN,
    /** What binds the person. */
    CONDITIONS
}
