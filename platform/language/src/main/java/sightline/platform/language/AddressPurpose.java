package sightline.platform.language;

/** What an address is proposed for. */
public enum AddressPurpose {
    RELEASE,
    CURFEW,
    MOVE_ON
}
