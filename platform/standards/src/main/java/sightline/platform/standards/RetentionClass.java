package sightline.platform.standards;

/** A kind of record that is kept by a rule of its own; how long is reference data, since policies differ. */
public enum RetentionClass {
    /** The case of a person who was ever managed at a level. */
    MANAGED_PERSON,
    /** A case that was opened and never given a level. */
    NEVER_MANAGED,
    /** What an agency was told of a case on its feed. */
    FEED_ENTRY,
    /** Who looked at what, in a service's own database, once the audit has it. */
    LOOK_SENT,
    /** The answer that was given to a request under its key. */
    IDEMPOTENCY_KEY,
    /** Who looked at what, in the audit. */
    AUDIT_ENTRY
}
