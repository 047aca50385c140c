package sightline.platform.rules;

import java.time.Instant;
import java.util.Comparator;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;

/**
 * One fact in a case's history, with the three times that are never merged.
 *
 * @param id the fact's own name
 * @param agency who owns the information
 * @param occurred when it happened
 * @param known when the owning agency learned it
 * @param recorded when it was recorded: from then on the rules may count on it
 * @param fact what it says, by its contract
 */
public record Happening(EventId id, AgencyId agency, Instant occurred, Instant known, Instant recorded, Record fact) {

    /* Whoever hears facts in another order must come to the same history: nothing here depends on the hearing. */
    static final Comparator<Happening> AS_IT_HAPPENED = Comparator.comparing(Happening::occurred)
            .thenComparing(Happening::recorded)
            .thenComparing(happening -> happening.id().value());

    static final Comparator<Happening> AS_IT_BECAME_KNOWN = Comparator.comparing(Happening::recorded)
            .thenComparing(Happening::occurred)
            .thenComparing(happening -> happening.id().value());
}
