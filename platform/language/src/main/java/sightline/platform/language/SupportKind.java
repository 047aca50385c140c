package sightline.platform.language;

/** What a service is for. */
public enum SupportKind {
    MENTAL_HEALTH(true),
    DRUG_TREATMENT(true),
    MENTORING(false),
    HOUSING(false),
    PROGRAMME(false);

    private final boolean health;

    SupportKind(boolean health) {
        this.health = health;
    }

    /** Whether it says something of the person's health, whose particulars are for health alone. */
    public boolean isOfHealth() {
        return health;
    }
}
