package sightline.platform.language;

/** What an invited agency found in its own records. */
public enum ReturnKind {
    NO_TRACE,
    NOTHING_RELEVANT,
    REPORT,
    DISCUSS
}
