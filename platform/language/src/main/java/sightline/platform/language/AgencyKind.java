package sightline.platform.language;

/** What an agency is (access.md section 2.1); the duty-to-co-operate list changes by order. */
public enum AgencyKind {
    POLICE,
    PROBATION,
    PRISON,
    HEALTH,
    CHILDREN,
    ADULT_SC,
    HOUSING,
    EDUCATION,
    YJS,
    DWP,
    IMMIGRATION,
    EM_PROVIDER,
    RSL,
    MAPPA_COORDINATION,
    APPROVED_PREMISES
}
