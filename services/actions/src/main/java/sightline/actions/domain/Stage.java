package sightline.actions.domain;

/** What is announced of a deadline, in the order in which the moments come. */
public enum Stage {
    /** Due soon and not done. */
    DUE_SOON,
    /** Not done in time. */
    OVERDUE,
    /** Put before the chair. */
    TO_CHAIR,
    /** Put before the owner agency's member of the Strategic Management Board. */
    TO_BOARD
}
