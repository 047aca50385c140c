package sightline.platform.language;

/** How an invited agency took part in a meeting. */
public enum Presence {
    ATTENDED,
    DEPUTY,
    REPORT,
    APOLOGIES,
    ABSENT
}
