package sightline.platform.language;

/** Where a resident went when they left approved premises. */
public enum MoveOn {
    PRIVATE_RENTED,
    SOCIAL_HOUSING,
    SUPPORTED_HOUSING,
    FAMILY,
    ANOTHER_PREMISES,
    CUSTODY,
    HOSPITAL,
    OTHER
}
