package sightline.platform.language;

/** How experienced the holder of a case is. */
public enum Grade {
    NEWLY_QUALIFIED,
    SERVICE_OFFICER,
    QUALIFIED,
    EXPERIENCED
}
