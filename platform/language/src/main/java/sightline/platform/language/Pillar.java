package sightline.platform.language;

/** One of the four pillars of a risk management plan. */
public enum Pillar {
    SUPERVISION,
    CONTROL,
    TREATMENT,
    VICTIM_SAFETY
}
