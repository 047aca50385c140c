package sightline.platform.language;

/** What is looked into when somebody begins a relationship. */
public enum RelationshipCheck {
    DOMESTIC_ABUSE,
    SAFEGUARDING
}
