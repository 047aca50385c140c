package sightline.platform.language;

/** Why a case is erased (Data Protection Act 2018, sections 39 and 47). */
public enum ErasureGround {
    /** Its review found that it need not be kept any longer. */
    RETENTION_ENDED,
    /** It should never have been kept: opened in error, or of the wrong person. */
    NO_LAWFUL_BASIS,
    /** A court or the Information Commissioner has ordered it. */
    ORDERED
}
