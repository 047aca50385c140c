package sightline.platform.contracts;

/**
 * Who may know that an event happened; always member agencies of the case only, never the public.
 *
 * <p>Declared beside each contract, because who may know is part of what is announced. Membership, exclusions and
 * restrictions are decided again for every reader and every look, in {@code platform/access}.
 */
public enum Audience {
    /** Every member agency. */
    EVERYONE_ON_THE_CASE,
    /** Every agency that was ever a member, whatever has ended since: it may hold what it was told. */
    EVERYONE_TOLD,
    /** Police, probation, prison and the lead agency; the approved premises while it is booked or resident. */
    SUPERVISION_CIRCLE,
    /** The supervision circle, and children's or adult social care. */
    SAFEGUARDING,
    /** The supervision circle, and housing bodies. */
    HOUSING,
    /** Health agencies in full; the supervision circle learns that it happened. */
    HEALTH,
    /** The sender, the receiver and the lead agency. */
    TWO_PARTIES,
    /** Victim liaison and the lead agency's named holder; to others it does not exist. */
    VICTIM,
    /** The chair, the co-ordination unit and the lead manager. */
    CHAIR_AND_COORDINATION,
    /** The police holder of the marker, and the chair. */
    SEALED,
    /** Information-governance officers and the subject's own manager; never the excluded person. */
    GOVERNANCE
}
