package sightline.people.domain;

/** How far somebody administers, the widest last. */
public enum Scope {
    /** The people of their own agency. */
    AGENCY,
    /** The people of their own area. */
    AREA,
    /** Everybody. */
    EVERYBODY
}
