package sightline.platform.language;

/** Why nothing of a case may be destroyed for now. */
public enum LegalHoldGround {
    /** A coroner inquires into a death. */
    INQUEST,
    /** A public or independent inquiry has asked that records are kept. */
    INQUIRY,
    /** A court case is under way or is reasonably expected. */
    LITIGATION,
    /** A serious case review, or a review of a serious further offence. */
    REVIEW,
    /** A complaint, or an investigation by a regulator. */
    COMPLAINT
}
