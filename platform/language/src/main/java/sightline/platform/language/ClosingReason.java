package sightline.platform.language;

/** Why a case is closed without anybody's decision on risk: there is, or was, no ground to manage the person. */
public enum ClosingReason {
    /** The person should never have been put under management. */
    OPENED_IN_ERROR,
    /** They need not notify the police any more. */
    NOTIFICATION_ENDED,
    LICENCE_ENDED,
    ORDER_ENDED
}
