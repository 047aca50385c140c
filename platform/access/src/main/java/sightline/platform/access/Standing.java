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
    OF_PROBATION
}
