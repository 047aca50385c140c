package sightline.platform.access;

/** What was decided about an actor's seeing a case, at one moment. */
public sealed interface Sight {

    /** Why the actor may see it. */
    enum Ground {
        /** Their agency is on the case. */
        MEMBERSHIP,
        /** They gate-keep its area. */
        COORDINATION,
        /** They broke the glass: to read, for a short time. */
        EMERGENCY
    }

    /** Why they may not, as the audit has it; whoever asks is never told. */
    enum Reason {
        NO_SUCH_CASE,
        NO_ROLE_WITH_CASES,
        VETTING_ENDED,
        SIGNED_IN_TOO_LONG_AGO,
        EXCLUDED,
        NOT_NAMED_ON_RESTRICTION,
        NOT_CLEARED_FOR_CATEGORY_4,
        NOT_ON_THE_CASE,
        NOT_OF_THE_AUDIENCE
    }

    /** The actor may see the case; what of it depends on each fact's audience. */
    record Open(Ground ground, Seat seat) implements Sight {}

    /**
     * The actor may not see the case.
     *
     * @param existenceTold they may be told that a limited record exists, and whom to ask
     */
    record Closed(Reason reason, boolean existenceTold) implements Sight {}

    default boolean isOpen() {
        return this instanceof Open;
    }
}
