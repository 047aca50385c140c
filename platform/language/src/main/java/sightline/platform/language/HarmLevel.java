package sightline.platform.language;

/** How likely serious harm is, to one group at risk; the overall level is the highest. */
public enum HarmLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
