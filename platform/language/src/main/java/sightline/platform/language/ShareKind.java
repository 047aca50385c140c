package sightline.platform.language;

/** What one agency shares with another about somebody. */
public enum ShareKind {
    RISK,
    OFFENDING,
    HEALTH,
    SAFEGUARDING,
    ADDRESS,
    RELEASE_PLAN,
    BEHAVIOUR,
    OTHER
}
