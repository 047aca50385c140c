package sightline.premises.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Stretch;

/**
 * A fact as it lies in a case's history, for showing: the data that was announced and the text that was not.
 *
 * @param placement the placement it is of
 * @param sequence its number in the case, from 1
 * @param type its full name
 * @param recordedAt when we wrote it down
 * @param agency who owns it
 * @param data as announced, a JSON object
 * @param onFeeds the part of the data that everybody of its audience may be shown
 * @param text by field, never announced
 */
public record Recorded(
        EventId id,
        PlacementId placement,
        long sequence,
        String type,
        Occurrence occurred,
        @Nullable Instant knownAt,
        Instant recordedAt,
        AgencyId agency,
        String data,
        String onFeeds,
        Map<String, String> text) {

    /** Where it stands in its case's history. */
    public Stretch.Mark mark() {
        return Stretch.Mark.of(id, sequence, occurred, recordedAt);
    }

    /** As those see it who may know that it happened and not in which words. */
    public Recorded withoutText() {
        return new Recorded(
                id, placement, sequence, type, occurred, knownAt, recordedAt, agency, onFeeds, onFeeds, Map.of());
    }
}
