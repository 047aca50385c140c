package sightline.cases.domain.imports;

import sightline.platform.language.Tier;

/** What an event of another system means here. */
public sealed interface Meaning {

    /** The person is in custody, and was not. */
    record CameIntoCustody() implements Meaning {}

    /** The person needs so much supervision. */
    record OfTier(Tier tier) implements Meaning {}

    /** Nothing that is told here. */
    record NotTaken(sightline.cases.domain.imports.NotTaken why) implements Meaning {}
}
