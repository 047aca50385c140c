package sightline.platform.language;

/** As what somebody settles a difference between agencies. */
public enum Settler {
    CHAIR,
    CO_ORDINATOR,
    HEAD
}
