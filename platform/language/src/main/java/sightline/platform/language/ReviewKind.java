package sightline.platform.language;

/** What a review looks at: a case at level 1, the risk management plan, or something that happened. */
public enum ReviewKind {
    LEVEL_1,
    PLAN,
    SIGNIFICANT_EVENT
}
