package sightline.cases.usecases.imports;

import sightline.cases.domain.imports.NotTaken;

/** What became of one event. */
public sealed interface Outcome {

    /** It is a fact of a case that the sender's agency is on. */
    record Taken() implements Outcome {}

    /** It was a fact before. */
    record TakenBefore() implements Outcome {}

    /** Nobody was found, or somebody of whom the sender's agency may not know: said alike. */
    record Screened() implements Outcome {}

    /** A rule said no. */
    record Refused(String because) implements Outcome {}

    /** Events like it are not taken in; they are counted. */
    record Passed(NotTaken why) implements Outcome {}
}
