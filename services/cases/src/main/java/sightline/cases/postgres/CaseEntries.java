package sightline.cases.postgres;

import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Catalogue;
import sightline.platform.journal.Entry;

/** A fact as a journal entry: what its contract announces, and the text and identity that stay home. */
public final class CaseEntries {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private CaseEntries() {}

    /** What is kept of a fact. */
    public static Kept kept(CaseFact fact) {
        return new Kept(Announced.of(fact), KeptText.of(fact));
    }

    /** Whether everyone on its case is told of it. */
    static boolean isForEveryone(CaseFact fact) {
        return CATALOGUE.of(Announced.of(fact).getClass()).contract().audience() == Audience.EVERYONE_ON_THE_CASE;
    }

    static Entry entry(CaseFact fact, @Nullable String traceparent) {
        Kept kept = kept(fact);
        return new Entry(
                fact.about(),
                fact.told(),
                CATALOGUE.of(kept.announced().getClass()).type(),
                CATALOGUE.toData(kept.announced()),
                kept.text(),
                null,
                traceparent);
    }
}
