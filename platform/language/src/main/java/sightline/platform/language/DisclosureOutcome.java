package sightline.platform.language;

/** Whether a third party is told; to decide against it is a decision too. */
public enum DisclosureOutcome {
    DISCLOSE,
    NOT_DISCLOSE
}
