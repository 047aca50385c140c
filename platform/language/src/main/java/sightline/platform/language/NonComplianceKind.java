package sightline.platform.language;

/** In what way a person did not comply. */
public enum NonComplianceKind {
    MISSED_APPOINTMENT,
    LATE,
    CURFEW,
    CONDITION,
    ORDER_BREACH,
    TEST,
    BEHAVIOUR,
    ABSCONDED
}
