package sightline.cases.domain.imports;

import sightline.platform.language.Category;
import sightline.platform.language.Tier;

/** What an event of another system means here. */
public sealed interface Meaning {

    /** Something that a verb here tells. */
    sealed interface Told extends Meaning {}

    /** The person is in custody, and was not. */
    record CameIntoCustody() implements Told {}

    /** The person needs so much supervision. */
    record OfTier(Tier tier) implements Told {}

    /** Probation says that the person is eligible, of this category. */
    record Eligible(Category category) implements Told {}

    /** A recall was asked for: decided for, and signed here by nobody. */
    record RaisedRecall() implements Told {}

    /** Nothing that is told here. */
    record NotTaken(sightline.cases.domain.imports.NotTaken why) implements Meaning {}
}
