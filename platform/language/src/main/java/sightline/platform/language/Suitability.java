package sightline.platform.language;

/** What premises answered to a request for a placement. */
public enum Suitability {
    SUITABLE,
    UNSUITABLE,
    MORE_ASKED
}
