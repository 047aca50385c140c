package sightline.platform.language;

/** What a second person found of an emergency access. */
public enum ReviewOutcome {
    JUSTIFIED,
    NOT_JUSTIFIED
}
