package sightline.platform.language;

/** An agency's place in a case: what it is there as (Criminal Justice Act 2003 s.325). */
public enum Place {
    /** Has statutory responsibility for the person; exactly one at any time. */
    LEAD,
    /** Responsible Authority: police, probation, prisons, jointly. */
    RA,
    /** Under the duty to co-operate: health, housing, social care and others named by order. */
    DTC,
    /** Neither; joins case by case. */
    ASSOCIATE,
    /** The approved premises where the person lives or is expected. */
    AP
}
