package sightline.platform.rules;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
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
 * @param supersedes the fact it corrects, which counts no more once this one is recorded
 */
public record Happening(
        EventId id,
        AgencyId agency,
        Instant occurred,
        Instant known,
        Instant recorded,
        Record fact,
        @Nullable EventId supersedes) {

    /** One that corrects no other. */
    public Happening(EventId id, AgencyId agency, Instant occurred, Instant known, Instant recorded, Record fact) {
        this(id, agency, occurred, known, recorded, fact, null);
    }

    /* Whoever hears facts in another order must come to the same history: nothing here depends on the hearing. */
    static final Comparator<Happening> AS_IT_HAPPENED = Comparator.comparing(Happening::occurred)
            .thenComparing(Happening::recorded)
            .thenComparing(happening -> happening.id().value());

    static final Comparator<Happening> AS_IT_BECAME_KNOWN = Comparator.comparing(Happening::recorded)
            .thenComparing(Happening::occurred)
            .thenComparing(happening -> happening.id().value());
}
