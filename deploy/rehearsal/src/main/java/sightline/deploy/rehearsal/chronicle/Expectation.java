package sightline.deploy.rehearsal.chronicle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.standards.TimeLimit;

/** What a chronicle says must come of it. */
public sealed interface Expectation {

    /** Where it is in the file. */
    Position where();

    /**
     * One alert that satisfies all of this.
     *
     * @param at raised on that day
     * @param by raised no later than that day
     * @param within raised in that stretch of time
     * @param because all of these among its causes
     * @param owner whose it is
     * @param tells all of these among those who are told
     * @param cleared answered on that day
     * @param wouldHave for a late fact, the day on which it would have been raised
     */
    record Alert(
            Position where,
            String detector,
            Times.@Nullable Timed at,
            Times.@Nullable Timed by,
            @Nullable Within within,
            List<String> because,
            @Nullable String owner,
            List<String> tells,
            Times.@Nullable Timed cleared,
            Times.@Nullable Timed wouldHave)
            implements Expectation {}

    /** No alert of this detector in the whole run. */
    record Never(Position where, String detector) implements Expectation {}

    /**
     * An attempt that the guard refused.
     *
     * @param type what was attempted
     * @param because all of these among the obstacles: actions, detectors, {@code no-rationale}, {@code no-plan}
     */
    record Refused(Position where, String type, Times.@Nullable Timed at, List<String> because)
            implements Expectation {}

    /** A stretch of time. */
    sealed interface Within {

        /** From one day to another, both included. */
        record Days(Times.Timed first, Times.Timed last) implements Within {}

        /** This long after the day of {@code at}, or else after the last of the causes named. */
        record After(String written, TimeLimit limit) implements Within {}
    }
}
