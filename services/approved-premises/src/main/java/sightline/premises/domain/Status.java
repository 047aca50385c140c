package sightline.premises.domain;

/** Where a placement stands. */
public enum Status {
    REQUESTED,
    ASSESSED,
    BOOKED,
    RESIDENT,
    DEPARTED,
    NOT_ARRIVED,
    WITHDRAWN
}
