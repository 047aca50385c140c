package sightline.cases.usecases.rights;

import java.util.Locale;

/** Everything that may be asked of a case. */
public enum Verb {
    JOIN,
    SET_LEVEL,
    NOTIFY,
    REFER,
    DECIDE_REFERRAL,
    CONSIDER_REFERRAL,
    PLAN_RELEASE,
    WITHDRAW_RELEASE_PLAN,
    RELEASE,
    RETURN_TO_CUSTODY,
    RECORD_SENTENCE,
    RECORD_CHARGE,
    ALLOCATE,
    MARK_HOLDER_ABSENT,
    RECORD_HOLDER_RETURN,
    NAME_COVER,
    CHANGE_WORKLOAD,
    END_ALLOCATION,
    ASSESS,
    START_ASSESSMENT,
    CHANGE_TIER,
    GAIN_PROTECTIVE_FACTOR,
    LOSE_PROTECTIVE_FACTOR,
    REVIEW,
    RECORD_DIFFERING_VIEW,
    SETTLE_VIEW,
    CHANGE_PLAN,
    SET_CONDITION,
    EVIDENCE_CONDITION,
    END_CONDITION,
    RECORD_NON_COMPLIANCE,
    TELL_POLICE,
    ISSUE_WARNING,
    REQUEST_TEST,
    RECORD_TEST_RESULT,
    REQUEST_PERMISSION,
    DECIDE_PERMISSION,
    LEAVE,
    OFFER_TRANSFER,
    WITHDRAW_TRANSFER,
    ACCEPT_TRANSFER,
    DECLINE_TRANSFER,
    CORRECT_IDENTITY,
    DISCLOSE_RELATIONSHIP,
    CHECK_RELATIONSHIP,
    PROPOSE_ADDRESS,
    CHECK_ADDRESS,
    START_SERVICE,
    CLOSE_SERVICE,
    CHANGE_PROVIDER,
    END_SENTENCE,
    RAISE_CONCERN,
    ACKNOWLEDGE_CONCERN,
    SHARE_INFORMATION,
    ACKNOWLEDGE_SHARE,
    REPORT_SHARE_FAILED,
    ASK_QUESTION,
    ANSWER_QUESTION,
    DECIDE_DISCLOSURE,
    MARK_INTELLIGENCE,
    WEIGH_INTELLIGENCE,
    END_INTELLIGENCE,
    CONSIDER_RECALL,
    RECORD_RECALL_STAGE,
    DEREGISTER,
    CLOSE,
    RESTRICT_ACCESS,
    LIFT_ACCESS,
    BREAK_GLASS,
    ANSWER_INVOLVEMENT,
    SET_LEGAL_HOLD,
    LIFT_LEGAL_HOLD,
    REVIEW_RETENTION,
    PROPOSE_ERASURE,
    APPROVE_ERASURE,
    DECLINE_ERASURE;

    /**
     * Whether it is asked of the case itself by who sees it: an answer is asked of its concern or request, what follows
     * of the thing or the holder it follows from, who sees a case's limits may change them, and the glass is broken,
     * and how long it is kept decided, by who does not see it.
     */
    boolean isOfTheCase() {
        return switch (this) {
            case CHECK_RELATIONSHIP, CHECK_ADDRESS, CLOSE_SERVICE, END_SENTENCE -> false;
            case MARK_HOLDER_ABSENT, RECORD_HOLDER_RETURN, NAME_COVER, CHANGE_WORKLOAD, END_ALLOCATION -> false;
            case EVIDENCE_CONDITION, END_CONDITION, TELL_POLICE, RECORD_TEST_RESULT, RECORD_RECALL_STAGE -> false;
            case ACKNOWLEDGE_SHARE, REPORT_SHARE_FAILED, ANSWER_QUESTION -> false;
            case WEIGH_INTELLIGENCE, END_INTELLIGENCE -> false;
            case DECIDE_PERMISSION, SETTLE_VIEW, DECIDE_REFERRAL -> false;
            case WITHDRAW_TRANSFER, ACCEPT_TRANSFER, DECLINE_TRANSFER -> false;
            case ACKNOWLEDGE_CONCERN, RESTRICT_ACCESS, LIFT_ACCESS, BREAK_GLASS, ANSWER_INVOLVEMENT -> false;
            case SET_LEGAL_HOLD, LIFT_LEGAL_HOLD, REVIEW_RETENTION -> false;
            case PROPOSE_ERASURE, APPROVE_ERASURE, DECLINE_ERASURE -> false;
            default -> true;
        };
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
