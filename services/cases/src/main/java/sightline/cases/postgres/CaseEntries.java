package sightline.cases.postgres;

import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.platform.contracts.Catalogue;
import sightline.platform.journal.Entry;

/** A fact as a journal entry: what its contract announces, and the text and identity that stay home. */
final class CaseEntries {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private CaseEntries() {}

    static Entry entry(CaseFact fact, @Nullable String traceparent) {
        Record announced = Announced.of(fact);
        return new Entry(
                fact.about(),
                fact.told(),
                CATALOGUE.of(announced.getClass()).type(),
                CATALOGUE.toData(announced),
                KeptText.of(fact),
                null,
                traceparent);
    }
}
