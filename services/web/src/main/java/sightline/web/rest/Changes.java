package sightline.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Fact;
import sightline.web.services.Services;
import sightline.web.services.Sought;

/**
 * What was written down in a case since somebody visited it, whenever it happened.
 *
 * @param since when their visit before this one ended; null on the first
 * @param more whether there is more than is told here
 * @param missing the histories that could not be fetched, in words
 */
record Changes(@Nullable Instant since, List<Fact> facts, boolean more, List<String> missing) {
    private static final int AT_MOST = 20;

    static Changes since(@Nullable Instant before, UUID caseId, Services services) {
        if (before == null) {
            return new Changes(null, List.of(), false, List.of());
        }
        Backwards history = new Backwards(services.chapters(caseId), Sought.recordedAfter(before), null, AT_MOST + 1);
        List<Fact> facts = history.take(AT_MOST, fact -> true);
        return new Changes(before, facts, history.more(), history.missing());
    }
}
