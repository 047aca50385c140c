package sightline.cases.domain.intelligence;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.MarkerId;
import sightline.platform.language.MeetingId;

/** What can happen to a marker; it never says what is held. */
public sealed interface MarkerFact {

    /** The police hold something. */
    record Marked(MarkerId id) implements MarkerFact {}

    /**
     * It was weighed.
     *
     * @param meeting the meeting that weighed it; null where it was none
     */
    record Weighed(MarkerId id, @Nullable MeetingId meeting) implements MarkerFact {}

    /** They hold it no longer. */
    record Ended(MarkerId id) implements MarkerFact {}
}
