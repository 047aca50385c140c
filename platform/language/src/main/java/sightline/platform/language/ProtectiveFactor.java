package sightline.platform.language;

/** Something that keeps a person from doing harm, and whose loss is a warning. */
public enum ProtectiveFactor {
    MENTOR,
    EMPLOYMENT,
    ACCOMMODATION,
    RELATIONSHIP,
    TREATMENT,
    SUPERVISION
}
