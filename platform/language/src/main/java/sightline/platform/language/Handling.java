package sightline.platform.language;

/** What becomes of an action that is outstanding when a person leaves. */
public enum Handling {
    CLOSED,
    CANCELLED,
    TRANSFERRED
}
