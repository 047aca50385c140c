package sightline.cases.usecases.rights;

import java.util.Locale;

/** Everything that may be asked of a case. */
public enum Verb {
    JOIN,
    SET_LEVEL,
    REFER,
    CONSIDER_REFERRAL,
    PLAN_RELEASE,
    WITHDRAW_RELEASE_PLAN,
    RELEASE,
    RETURN_TO_CUSTODY,
    RECORD_SENTENCE,
    RECORD_CHARGE,
    ALLOCATE,
    ASSESS,
    CHANGE_PLAN,
    SET_CONDITION,
    RECORD_NON_COMPLIANCE,
    RAISE_CONCERN,
    ACKNOWLEDGE_CONCERN,
    CONSIDER_RECALL,
    DEREGISTER,
    RESTRICT_ACCESS,
    LIFT_ACCESS;

    /**
     * Whether it is asked of the case itself: an answer is asked of its concern, and who sees a case's limits may
     * change them.
     */
    boolean isOfTheCase() {
        return this != ACKNOWLEDGE_CONCERN && this != RESTRICT_ACCESS && this != LIFT_ACCESS;
    }

    /** What access decides on; every one is called the same there. */
    sightline.platform.access.CaseVerb inAccess() {
        return sightline.platform.access.CaseVerb.valueOf(name());
    }

    /** As it stands in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
