package sightline.platform.access;

/** How somebody stands to a case, or to a thing of it, through their agency and area. */
public enum Standing {
    /** They are of the case's own area. */
    OF_ITS_AREA,
    /** Their agency leads on the case. */
    LEADS,
    /** Their agency is of those who supervise the person. */
    SUPERVISES,
    /** Their agency is a police force. */
    OF_POLICE,
    /** Their agency is a prison. */
    OF_PRISON,
    /** Their agency is a probation service. */
    OF_PROBATION,
    /** Their agency owns the action. */
    OWNS_ACTION,
    /** Their agency is the premises of the placement. */
    OF_THE_PREMISES,
    /** Their agency asked for the placement, and supervises the person. */
    ASKED_FOR_PLACEMENT,
    /** They are the one the alert means: its owner. */
    OWNS_ALERT,
    /** They own the alert or are told of it. */
    CONCERNED_BY_ALERT
}
