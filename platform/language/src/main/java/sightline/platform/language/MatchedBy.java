package sightline.platform.language;

/** What a force matched an arrested person by; the identifier itself stays in the owner's database. */
public enum MatchedBy {
    /** The Police National Computer identifier. */
    PNC,
    /** The probation case reference number. */
    CRN,
    /** The prison number in NOMIS. */
    NOMIS,
    /** Name and date of birth only, so it may be somebody else. */
    NAME_AND_BIRTH
}
