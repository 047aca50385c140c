package sightline.oversight.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Stretch;

/**
 * A fact about an alert as it lies in a case's history, for showing.
 *
 * @param sequence its number in the case, from 1
 * @param data as announced, a JSON object
 * @param text by field, never announced
 */
public record Recorded(
        EventId id,
        long sequence,
        String type,
        Occurrence occurred,
        @Nullable Instant knownAt,
        Instant recordedAt,
        AgencyId agency,
        AlertId alert,
        String data,
        Map<String, String> text) {

    /** Where it stands in its case's history. */
    public Stretch.Mark mark() {
        return Stretch.Mark.of(id, sequence, occurred, recordedAt);
    }
}
