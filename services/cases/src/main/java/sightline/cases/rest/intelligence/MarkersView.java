package sightline.cases.rest.intelligence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.usecases.intelligence.ShowMarkers;
import sightline.platform.language.MeetingId;

/** What the police have marked, the latest first; never what it is. */
@Schema(name = "IntelligenceMarkers")
record MarkersView(List<Item> items) {

    /** When it was weighed, and at which meeting, if at one. */
    @Schema(name = "IntelligenceWeighing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Weighing(Instant at, @Nullable String meetingId) {

        static Weighing of(Marker.Weighing one) {
            MeetingId meeting = one.meeting();
            return new Weighing(one.at(), meeting == null ? null : meeting.toString());
        }
    }

    /** One of them; held still when it says nothing of its end. */
    @Schema(name = "IntelligenceMarker")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String markerId,
            String agency,
            Instant at,
            List<Weighing> weighed,
            @Nullable Instant endedAt,

            @Schema(description = "What its reader may do about it now: weigh, end")
            List<String> may) {

        static Item of(Marker one, ShowMarkers.Shown shown) {
            Marker.Held held = one.held();
            boolean theirs =
                    one instanceof Marker.Held && shown.holds() && held.by().equals(shown.agency());
            return new Item(
                    held.id().toString(),
                    held.by().value(),
                    held.at(),
                    held.weighed().stream().map(Weighing::of).toList(),
                    one instanceof Marker.Ended(var _, var at) ? at : null,
                    theirs ? List.of("weigh", "end") : List.of());
        }
    }

    static MarkersView of(ShowMarkers.Shown shown) {
        return new MarkersView(
                shown.markers().stream().map(one -> Item.of(one, shown)).toList());
    }
}
