package sightline.platform.language;

/** The kind of an offence: what may be said of it to everyone on the case, where its words may not. */
public enum OffenceGroup {
    VIOLENCE,
    SEXUAL,
    WEAPONS,
    DRUGS,
    THEFT,
    ROBBERY,
    ORDER_BREACH,
    DRIVING,
    TERRORISM,
    OTHER
}
