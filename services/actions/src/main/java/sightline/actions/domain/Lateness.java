package sightline.actions.domain;

/** How late an action is, as everyone on the case has been told. */
public enum Lateness {
    NONE,
    DUE_SOON,
    OVERDUE,
    ESCALATED
}
