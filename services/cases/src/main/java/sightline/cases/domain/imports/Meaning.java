package sightline.cases.domain.imports;

/** What an event of another system means here. */
public sealed interface Meaning {

    /** The person is in custody, and was not. */
    record CameIntoCustody() implements Meaning {}

    /** Nothing that is told here. */
    record NotTaken(sightline.cases.domain.imports.NotTaken why) implements Meaning {}
}
