package sightline.cases.domain.imports;

/** Why an event of another system is not taken in. */
public enum NotTaken {
    /** Nobody here knows events of this type. */
    NOT_KNOWN,
    /** What it tells had no place here when it was counted. */
    NOT_YET,
    /** It lacks what its fact needs here, such as where a released person went: a person records that. */
    SAYS_TOO_LITTLE,
    /** What it tells is decided here by people, such as the level. */
    FOR_A_PERSON,
    /** A register, but not that of MAPPA. */
    NOT_OF_MAPPA,
    /** A move that leaves the person where they are, such as from one prison to another. */
    CHANGES_NOTHING,
    /** It has not the form of such an event. */
    UNREADABLE
}
