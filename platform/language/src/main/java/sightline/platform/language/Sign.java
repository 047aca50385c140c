package sightline.platform.language;

/** What somebody noticed, by kind: what may be said of it where its words may not. */
public enum Sign {
    MENTAL_HEALTH,
    SUBSTANCE,
    RELATIONSHIP,
    WEAPON,
    ASSOCIATES,
    VEHICLE,
    MONEY,
    ISOLATION,
    BEHAVIOUR_CHANGE,
    THOUGHTS_OF_HARM,
    NEIGHBOURS,
    VICTIM_CONTACT,
    MOVEMENTS,
    OTHER
}
