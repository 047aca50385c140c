package sightline.cases.usecases.arrest;

import java.util.List;
import sightline.cases.domain.Case;
import sightline.platform.language.ArrestId;
import sightline.platform.language.EventId;

/** What a force is told of an arrest that was screened. */
public sealed interface Screened {

    /** It is recorded in a case that the force is on. */
    record InCase(Case about, ArrestId arrest, EventId fact) implements Screened {}

    /** It may be of one of these, whose cases the force is on: nothing is recorded until a person says of whom. */
    record ToConfirm(List<Candidate> candidates) implements Screened {}

    /** Nobody was found whom the force may know of; whether it is recorded is not said. */
    record Nobody() implements Screened {}

    /** Somebody who may have been arrested, and in words why they were found. */
    record Candidate(Case about, String why) {}
}
