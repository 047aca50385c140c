package sightline.platform.journal.listen;

/** What can become of an event that reaches a listener. */
public enum Outcome {
    /** Acted on. */
    HEARD,
    /** Of a type this listener has no use for, or nobody knows yet. */
    IGNORED,
    /** Heard before, and dropped. */
    DUPLICATE,
    /** Set aside because its predecessor has not come. */
    PARKED,
    /** Taken after it had been set aside. */
    DRAINED,
    /** Set aside because acting on it failed. */
    POISON,
    /** Set aside because it could not be read. */
    UNREADABLE
}
