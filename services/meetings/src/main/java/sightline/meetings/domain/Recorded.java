package sightline.meetings.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.EventId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Stretch;

/**
 * A fact as it lies in a case's history, for showing: the data that was announced and the text that was not.
 *
 * @param sequence its number among what meetings recorded of the case
 * @param type its full name
 * @param recordedAt when we wrote it down
 * @param agency who owns it
 * @param meeting the meeting it happened to
 * @param content on what depends who may know and read it
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
        MeetingId meeting,
        Content content,
        String data,
        Map<String, String> text) {

    /** On what depends who may know and read a fact. */
    public sealed interface Content {}

    /** Everyone on the case. */
    public record ForAll() implements Content {}

    /** It is an agency's return. */
    public record OfReturn(AgencyId by) implements Content {}

    /** It is a decision. */
    public record OfDecision(DecisionId id) implements Content {}

    /** It is a version of the minutes. */
    public record OfVersion(int version) implements Content {}

    public Recorded {
        text = Map.copyOf(text);
    }

    /** Where it stands in its case's history. */
    public Stretch.Mark mark() {
        return Stretch.Mark.of(id, sequence, occurred, recordedAt);
    }

    /** The same for somebody who may know that it happened and not in which words. */
    public Recorded withoutText() {
        return new Recorded(
                id, sequence, type, occurred, knownAt, recordedAt, agency, meeting, content, data, Map.of());
    }
}
