package sightline.platform.language;

/** What co-ordination says to a referral. */
public enum ReferralOutcome {
    ACCEPTED,
    DECLINED,
    /** It cannot be decided on what it says: another referral answers what is asked. */
    MORE_ASKED
}
