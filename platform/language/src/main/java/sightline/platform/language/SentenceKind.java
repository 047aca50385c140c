package sightline.platform.language;

/** What kind of sentence a court passed. */
public enum SentenceKind {
    DETERMINATE,
    INDETERMINATE,
    EXTENDED,
    SUSPENDED,
    COMMUNITY,
    ORDER
}
