package sightline.platform.language;

/** What a person is deregistered from: from level 2 or 3 they stay managed at level 1. */
public enum ExitFrom {
    LEVEL_2,
    LEVEL_3,
    MAPPA
}
