package sightline.platform.language;

/** What a check of an address found. */
public enum CheckOutcome {
    CLEAR,
    CONCERN,
    NOT_POSSIBLE
}
