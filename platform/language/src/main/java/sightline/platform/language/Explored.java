package sightline.platform.language;

/** What a key worker asked after: where reviews found nobody had looked. */
public enum Explored {
    MOVEMENTS,
    ASSOCIATES,
    MONEY_OR_VEHICLE,
    SUBSTANCES,
    MOOD,
    CONDITIONS
}
