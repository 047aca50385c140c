package sightline.platform.access;

/**
 * How somebody stands to a case, or to a thing of it, through their agency and area. How they stand to the case is
 * folded from its events; how they stand to the thing is for the service to say that keeps it.
 */
public enum Standing {
    /** They are of the case's own area. */
    OF_ITS_AREA,
    /** Their agency leads on the case. */
    LEADS,
    /** Their agency answers for the case: it leads, or is the co-ordination unit of its area. */
    ANSWERS,
    /** Their agency is of those who supervise the person. */
    SUPERVISES,
    /** Their agency is a police force. */
    OF_POLICE,
    /** Their agency is a prison. */
    OF_PRISON,
    /** Their agency is a probation service. */
    OF_PROBATION,
    /** Their agency is of health. */
    OF_HEALTH,
    /** A bed is kept at their premises for the person, or the person lives there. */
    HOUSES,
    /** A partner's system asks, and no person. */
    IS_A_SYSTEM,
    /** They are named to take the minutes of the meeting. */
    TAKES_THE_MINUTES,
    /** Their agency owns the action. */
    OWNS,
    /** Their agency runs the premises that were asked for a place. */
    RUNS_THE_PREMISES,
    /** Their agency asked for the placement. */
    ASKED_FOR_IT,
    /** The alert is about what their agency does. */
    CONCERNED,
    /** The alert's owner is a role that they have, or it is told to one. */
    ALERTED,
    /** The alert's owner is a role that they have. */
    MUST_ANSWER
}
