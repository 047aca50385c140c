package sightline.platform.journal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;

/**
 * One fact as it was recorded.
 *
 * @param sequence its number in the case, from 1
 * @param type its full name
 * @param recordedAt when it was written down
 * @param agency who owns it
 * @param actor who told it
 * @param data what was announced, a JSON object
 * @param text what was not, by field
 * @param supersedes the fact it corrects
 * @param supersededBy the fact that corrects it
 */
public record Recorded(
        EventId id,
        long sequence,
        String type,
        Occurrence occurred,
        @Nullable Instant known,
        Instant recordedAt,
        AgencyId agency,
        StaffId actor,
        String data,
        Map<String, String> text,
        @Nullable EventId supersedes,
        @Nullable EventId supersededBy) {}
