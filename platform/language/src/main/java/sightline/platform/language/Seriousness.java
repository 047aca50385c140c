package sightline.platform.language;

/** How serious an instance of non-compliance is. */
public enum Seriousness {
    LOW,
    MEDIUM,
    HIGH
}
