package sightline.platform.language;

/** What care a person is registered for. */
public enum CareKind {
    GP,
    MENTAL_HEALTH,
    DRUG_TREATMENT
}
