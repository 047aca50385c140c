package sightline.platform.journal.simulation;

/** A promise that a history broke, and where. */
record Violation(Promise promise, String where) {

    /** What every history must keep (reliability.md 3.5 and 6). */
    enum Promise {
        SEQUENCES_WITHOUT_GAP_IN_COMMIT_ORDER,
        FIRST_COPIES_IN_ORDER,
        NOTHING_LOST,
        NOTHING_INVENTED,
        ONE_EFFECT_EACH,
        EFFECTS_IN_ORDER,
        PARKED_IS_POISON_AND_WHAT_WAITS_FOR_IT,
        COMES_TO_REST
    }
}
