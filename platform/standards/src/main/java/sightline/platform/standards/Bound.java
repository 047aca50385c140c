package sightline.platform.standards;

/** Beyond what looking at cases is unusual; how much that is is reference data, since areas differ. */
public enum Bound {
    /** More different cases than this within an hour of the clock. */
    CASES_IN_AN_HOUR,
    /** More refusals than this within an hour of the clock. */
    REFUSALS_IN_AN_HOUR,
    /** Night begins at this hour, in London. */
    NIGHT_BEGINS,
    /** Night ends at this hour, in London. */
    NIGHT_ENDS
}
