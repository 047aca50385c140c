package sightline.platform.language;

/** How soon a concern must be answered. */
public enum Urgency {
    ROUTINE,
    URGENT
}
