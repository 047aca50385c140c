package sightline.platform.standards;

import java.time.Period;

/** When a record is to be disposed of. */
public sealed interface Ends {

    /** When the person it is about reaches this age. */
    record AtAge(int years) implements Ends {}

    /** When a review finds that it need not be kept. */
    record AtReview() implements Ends {}

    /** When the case is that it belongs to. */
    record WithItsCase() implements Ends {}

    /** So long after it was made, or became one of its class. */
    record After(Period length) implements Ends {}

    /** Never by itself, and not with any case. */
    record Never() implements Ends {}
}
