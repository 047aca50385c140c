package sightline.premises.domain;

/** What a placement is to the staff of the premises: somebody to come, somebody who lives here, or somebody gone. */
public enum Phase {
    EXPECTED,
    CURRENT,
    PAST
}
