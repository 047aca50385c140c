package sightline.platform.language;

/** What is looked into before somebody lives at an address. */
public enum AddressCheck {
    EXISTS,
    OCCUPIER_CONSENT,
    HOUSEHOLD,
    CHILDREN,
    DOMESTIC_ABUSE,
    SAFEGUARDING
}
