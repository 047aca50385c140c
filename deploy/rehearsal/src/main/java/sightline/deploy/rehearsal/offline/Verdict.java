package sightline.deploy.rehearsal.offline;

import sightline.deploy.rehearsal.chronicle.Expectation;

/**
 * What became of an expectation.
 *
 * @param expected it, in words
 * @param because why it was not met or not checked; empty when it was met
 */
public record Verdict(Expectation expectation, String expected, Outcome outcome, String because) {

    /** Met, not met, or not to be said yet. */
    public enum Outcome {
        MET,
        FAILED,
        NOT_CHECKED
    }
}
