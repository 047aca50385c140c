package sightline.platform.language;

/** What of who a person is can be corrected. */
public enum IdentityField {
    NAME,
    DATE_OF_BIRTH,
    IDENTIFIERS
}
