package sightline.platform.language;

/** What makes a condition binding. */
public enum Instrument {
    LICENCE,
    ORDER
}
