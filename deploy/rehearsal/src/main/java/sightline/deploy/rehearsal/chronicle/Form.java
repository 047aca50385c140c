package sightline.deploy.rehearsal.chronicle;

import java.util.List;

/** What may be written in a field. */
sealed interface Form {

    /** Anything. */
    record Text() implements Form {}

    /** A day. */
    record Day() implements Form {}

    /** A day with a time of day. */
    record Moment() implements Form {}

    /** True or false. */
    record Flag() implements Form {}

    /** A whole number, not negative. */
    record Count() implements Form {}

    /** An agency's id, or its kind: that kind's agency in the chronicle's area. */
    record AgencyName() implements Form {}

    /** A member of staff, without saying who. */
    record Staff() implements Form {}

    /** A code. */
    record Word() implements Form {}

    /**
     * The name of a thing of the case, such as an action.
     *
     * @param defines whether the thing begins here; elsewhere it is only spoken of
     */
    record Name(boolean defines) implements Form {}

    /** The id of an event of the same file. */
    record EventName() implements Form {}

    /** What stood against leaving: an action, a detector, {@code no-rationale} or {@code no-plan}. */
    record Obstacle() implements Form {}

    /** One of a closed list. */
    record OneOf(List<String> choices) implements Form {}

    /** Several. */
    record ListOf(Form each) implements Form {}

    /** Names with values. */
    record Structure(Fields fields) implements Form {}
}
