package sightline.platform.language;

/** What makes a release happen. */
public enum ReleaseBasis {
    BOARD,
    AUTOMATIC
}
