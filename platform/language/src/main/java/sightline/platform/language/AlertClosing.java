package sightline.platform.language;

/** How an alert came to be closed. */
public enum AlertClosing {
    CLEARED_BY_EVENT,
    RESOLVED
}
