package sightline.platform.language;

/** What became of a person once charged. */
public enum ChargeOutcome {
    REMANDED,
    BAILED,
    RELEASED
}
