package sightline.platform.language;

/** What kind of body provides a service. */
public enum ProviderKind {
    NHS,
    LOCAL_AUTHORITY,
    VOLUNTARY,
    PRIVATE,
    PROBATION,
    PRISON,
    OTHER
}
