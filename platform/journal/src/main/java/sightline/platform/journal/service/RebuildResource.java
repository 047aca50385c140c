package sightline.platform.journal.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Roles;
import sightline.platform.journal.operate.Projection;

/** Builds a projection anew from the topic while the service runs. */
@Path("/operations/rebuild/{projection}")
@RunOnVirtualThread
@RolesAllowed(Roles.SYSADMIN)
@Tag(name = "operations")
class RebuildResource {
    private final Rebuilding rebuilding;

    RebuildResource(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @POST
    @Operation(
            summary = "Build a projection anew",
            description = "Readers have the old rows until the new ones take their place, all at once.")
    @APIResponse(responseCode = "202", description = "Under way; ask here with GET what became of it")
    @APIResponse(responseCode = "404", description = "No such projection in this service")
    public Response rebuild(@PathParam("projection") String name) {
        Projection projection = rebuilding.projection(name).orElseThrow(() -> new NotKnown("projection"));
        return Response.accepted(RebuildView.of(rebuilding.begin(projection))).build();
    }

    @GET
    @Operation(summary = "Show what became of the last rebuild")
    @APIResponse(responseCode = "200", description = "Since this instance started")
    @APIResponse(responseCode = "404", description = "No such projection in this service")
    public RebuildView progress(@PathParam("projection") String name) {
        Projection projection = rebuilding.projection(name).orElseThrow(() -> new NotKnown("projection"));
        return RebuildView.of(rebuilding.progress(projection.name()));
    }

    /** What became of a rebuild. */
    @Schema(name = "Rebuild")
    record RebuildView(
            Rebuilding.State state,

            @Schema(description = "Folded from so many events")
            long events,

            @Schema(description = "Into so many rows") long rows,

            @Schema(description = "Why it was not done; the old rows stay") @Nullable
            String because) {

        static RebuildView of(Rebuilding.Progress progress) {
            return new RebuildView(progress.state(), progress.events(), progress.rows(), progress.because());
        }
    }
}
