package sightline.platform.language;

/** Where a person goes on release. */
public enum ReleasedTo {
    AP,
    ADDRESS,
    NONE
}
