package sightline.platform.contracts;

/**
 * How closely a field is held, from what every machine must read to what is never written down here.
 *
 * <p>The order matters: within a major version a field may be held more closely, never less. The special categories
 * follow UK GDPR article 9; who is cleared for which label is decided in {@code platform/access}.
 */
public enum Label {
    /** Routing: ids, types, sequence numbers and times. */
    P0,
    /** Identity and location of the supervised person. */
    P1,
    /** Risk, offence and plan. */
    P2,
    /** Health. */
    P3,
    /** A victim, a third party or a child. */
    P4,
    /** Police-held intelligence: a pointer only, never content. */
    P5
}
