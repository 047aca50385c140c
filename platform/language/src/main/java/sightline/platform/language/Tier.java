package sightline.platform.language;

/** How much supervision a person needs, as probation ranks it; A needs the most. */
public enum Tier {
    A,
    B,
    C,
    D,
    E,
    F,
    G
}
