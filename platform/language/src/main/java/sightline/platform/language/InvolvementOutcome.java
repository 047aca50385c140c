package sightline.platform.language;

/** What the lead agency answered to one that asked to be involved. */
public enum InvolvementOutcome {
    JOINED,
    REFUSED
}
