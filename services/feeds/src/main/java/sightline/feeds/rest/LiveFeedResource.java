package sightline.feeds.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sightline.feeds.usecases.Cursor;
import sightline.feeds.usecases.FollowFeed;
import sightline.platform.access.Roles;
import sightline.platform.http.ReadsAs;

/** The asking agency's own feed, live, as server-sent events. */
@Path("/feed/live")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "feed")
class LiveFeedResource {
    private static final Logger LOG = Logger.getLogger(LiveFeedResource.class);

    private final FollowFeed following;
    private final Clock clock;

    LiveFeedResource(FollowFeed following, Clock clock) {
        this.following = following;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow your agency's feed live",
            description =
                    "Each event's id is its number on your feed, its name the short type, its data the CloudEvent. "
                            + "Starts after Last-Event-ID, else after the number given, else from now on. Ends with your token: "
                            + "come back with a new one and Last-Event-ID, and nothing is missed or sent twice.")
    @APIResponse(responseCode = "200", description = "The stream; a comment every 15 seconds when nothing happens")
    @APIResponse(
            responseCode = "400",
            description = "A cursor that is none, or beyond the end; says what would be right")
    public void live(
            @HeaderParam("Last-Event-ID") @ReadsAs(Cursor.class) @Nullable String lastSeen,
            @QueryParam("after") @ReadsAs(Cursor.class) @Nullable String after,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context RoutingContext request) {
        String said = lastSeen == null ? after : lastSeen;
        FollowFeed.Following asked = following.following(said == null ? null : Cursor.of(said));
        // The stream outlives this method and begins once the answer's head is on its way.
        request.addHeadersEndHandler(begun -> Thread.ofVirtual()
                .name("live-feed")
                .start(() -> stream(asked, new SseOutlet(sink, sse, clock), request)));
    }

    private void stream(FollowFeed.Following asked, SseOutlet outlet, RoutingContext request) {
        try (outlet) {
            following.follow(asked, outlet, wake -> request.addEndHandler(ended -> outlet.gone(wake)));
        } catch (RuntimeException e) {
            LOG.warnf("A live feed ended early, its reader comes back: %s", e.getMessage());
        }
    }
}
