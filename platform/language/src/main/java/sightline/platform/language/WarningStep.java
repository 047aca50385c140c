package sightline.platform.language;

/** How far a person has been warned. */
public enum WarningStep {
    FIRST,
    SECOND,
    FINAL
}
