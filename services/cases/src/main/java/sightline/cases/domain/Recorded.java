package sightline.cases.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Stretch;

/**
 * A fact as it lies in a case's history, for showing: the data that was announced and the text that was not.
 *
 * @param sequence its number in the case, from 1
 * @param type its short name, such as {@code case.arrest-recorded}
 * @param recordedAt when we wrote it down
 * @param agency who owns it
 * @param data as announced, a JSON object
 * @param text by field, never announced; empty for a reader who is told of the fact and not of its words
 * @param correction whether it corrects another fact, or another corrects it
 */
public record Recorded(
        EventId id,
        long sequence,
        String type,
        Occurrence occurred,
        @Nullable Instant knownAt,
        Instant recordedAt,
        AgencyId agency,
        String data,
        Map<String, String> text,
        Correction correction) {

    /** Where it stands in its case's history. */
    public Stretch.Mark mark() {
        return Stretch.Mark.of(id, sequence, occurred, recordedAt);
    }

    /**
     * How a fact stands to another of the same kind that says it was otherwise.
     *
     * @param of the fact it corrects; null where it corrects none, or none that its reader is told of
     * @param by the fact that corrects it; null alike
     * @param corrected whether some fact corrects it, also one that its reader is not told of
     */
    public record Correction(@Nullable EventId of, @Nullable EventId by, boolean corrected) {}
}
