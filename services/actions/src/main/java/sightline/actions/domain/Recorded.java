package sightline.actions.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Stretch;

/**
 * A fact as it lies in a case's history, for showing: the data that was announced and the text that was not.
 *
 * @param sequence its number in the case, among the facts of actions
 * @param type its full name
 * @param recordedAt when we wrote it down
 * @param agency who owns it
 * @param action what it is about
 * @param data as announced, a JSON object
 * @param toEveryone the part of the data that every agency on the case may know
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
        ActionId action,
        String data,
        String toEveryone,
        Map<String, String> text) {

    /** Where it stands in its case's history. */
    public Stretch.Mark mark() {
        return Stretch.Mark.of(id, sequence, occurred, recordedAt);
    }

    /** As those see it who may know only that it happened. */
    public Recorded withoutText() {
        return new Recorded(
                id, sequence, type, occurred, knownAt, recordedAt, agency, action, toEveryone, toEveryone, Map.of());
    }
}
