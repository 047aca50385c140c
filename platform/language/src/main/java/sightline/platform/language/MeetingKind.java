package sightline.platform.language;

/** What a meeting is held for. */
public enum MeetingKind {
    INITIAL,
    REVIEW,
    EMERGENCY
}
