package sightline.platform.standards;

/** Something that is to be done within a time; how long is reference data, since guidance and areas differ. */
public enum Standard {
    /** Referral to level 2 or 3 before a planned release. */
    REFERRAL_BEFORE_RELEASE,
    /** When it is said again that nobody made that referral. */
    REFERRAL_SAID_AGAIN,
    /** When it is said for the last time that nobody made that referral. */
    REFERRAL_SAID_LAST,
    /** A MAPPA case identified and recorded after sentence. */
    IDENTIFIED_AFTER_SENTENCE,
    /** First meeting after a referral was accepted. */
    FIRST_MEETING_AFTER_REFERRAL,
    /** Next review meeting after the last. */
    REVIEW_MEETING,
    /** Next review at level 1 after the last. */
    LEVEL_ONE_REVIEW,
    /** Minutes approved and distributed after the meeting. */
    MINUTES_DISTRIBUTED,
    /** Action list to its owners after the meeting. */
    ACTION_LIST_SENT,
    /** An action announced as due soon before it is due. */
    ACTION_DUE_SOON,
    /** An action not done put before the chair after it was due. */
    ACTION_TO_CHAIR,
    /** An action still not done put before the owner agency's member of the Strategic Management Board. */
    ACTION_TO_BOARD,
    /** Initial assessment after release. */
    INITIAL_ASSESSMENT,
    /** Review of the assessment after a significant event or a meeting. */
    ASSESSMENT_REVIEWED,
    /** Victim contact offered after sentence. */
    VICTIM_CONTACT_OFFERED,
    /** Jobcentre restriction notice before release. */
    RESTRICTION_NOTICE_BEFORE_RELEASE,
    /** Next key work session at approved premises after the last. */
    KEY_WORK_SESSION,
    /** How long a stay at approved premises usually lasts at most. */
    APPROVED_PREMISES_STAY,
    /** Recall decided, with both signatures, after an arrest or a charge of a person on licence. */
    RECALL_DECIDED_AFTER_ARREST,
    /** An urgent concern acknowledged after it was raised. */
    URGENT_CONCERN_ACKNOWLEDGED,
    /** An action's owner still silent after its due date. */
    ACTION_ADRIFT,
    /** An alert acknowledged after it was raised. */
    ALERT_ACKNOWLEDGED,
    /** An alert that cannot wait acknowledged after it was raised. */
    GRAVE_ALERT_ACKNOWLEDGED,
    /** Emergency access to a case reviewed by a second person. */
    EMERGENCY_ACCESS_REVIEWED,
    /** A right that nobody gives alone approved by a second person after it was proposed. */
    RIGHT_APPROVED
}
