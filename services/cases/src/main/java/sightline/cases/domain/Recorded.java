package sightline.cases.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;

/**
 * A fact as it lies in a case's history, for showing: the data that was announced and the text that was not.
 *
 * @param sequence its number in the case, from 1
 * @param type its short name, such as {@code case.arrest-recorded}
 * @param recordedAt when we wrote it down
 * @param agency who owns it
 * @param governance it says who may know of the case, and is told only to those who decide on that
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
        boolean governance,
        String data,
        Map<String, String> text) {}
