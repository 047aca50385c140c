package sightline.feeds.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.feeds.domain.FeedEntry;
import sightline.feeds.usecases.Cursor;
import sightline.feeds.usecases.PageSize;
import sightline.feeds.usecases.ReadFeed;
import sightline.platform.access.Roles;
import sightline.platform.http.ReadsAs;
import sightline.platform.looks.LooksAs;

/** The asking agency's own feed, pulled page by page. */
@Path("/feed")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "feed")
class FeedResource {
    private final ReadFeed reading;

    FeedResource(ReadFeed reading) {
        this.reading = reading;
    }

    @GET
    @LooksAs(sightline.platform.looks.Operation.DELIVERY)
    @Operation(
            summary = "Read your agency's feed",
            description = "Oldest first, from your agency's joining of each case on; what happened earlier is in the "
                    + "case, at each event's detailurl. /asyncapi describes the events.")
    @APIResponse(responseCode = "200", description = "Some of it; go on with after=next")
    @APIResponse(responseCode = "400", description = "A cursor or a limit that is none; says what would be right")
    public FeedView feed(
            @QueryParam("after") @DefaultValue("0") @ReadsAs(Cursor.class) String after,
            @QueryParam("limit") @DefaultValue("100") @ReadsAs(PageSize.class) String limit) {
        return FeedView.of(reading.page(Cursor.of(after), PageSize.of(limit)));
    }

    /** Some of a feed. */
    @Schema(name = "Feed")
    record FeedView(
            List<EntryView> entries,

            @Schema(description = "What to go on after") long next,

            @Schema(description = "The last number of the feed now")
            long latest) {

        static FeedView of(ReadFeed.Page page) {
            return new FeedView(page.entries().stream().map(EntryView::of).toList(), page.next(), page.latest());
        }
    }

    /** One entry. */
    @Schema(name = "FeedEntry")
    record EntryView(
            @Schema(
                    description =
                            "Its number on your feed, from 1; a number is missing when its case has been limited or erased since")
            long sequence,

            @Schema(description = "A CloudEvent, as /asyncapi describes it", implementation = Object.class)
            @JsonRawValue
            String event) {

        static EntryView of(FeedEntry entry) {
            return new EntryView(entry.sequence(), entry.shown().json());
        }
    }
}
