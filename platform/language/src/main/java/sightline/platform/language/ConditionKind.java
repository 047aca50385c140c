package sightline.platform.language;

/** What a condition is about. */
public enum ConditionKind {
    RESIDENCE,
    CURFEW,
    EXCLUSION,
    NO_CONTACT,
    INTERVENTION,
    DEVICES,
    VEHICLE,
    RELATIONSHIPS,
    REPORTING,
    OTHER
}
