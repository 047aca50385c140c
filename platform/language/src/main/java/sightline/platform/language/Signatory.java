package sightline.platform.language;

/** Whose signature a decision carries. */
public enum Signatory {
    PRACTITIONER,
    SENIOR,
    HEAD
}
