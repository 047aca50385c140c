package sightline.cases.rest.watch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.watch.WatchCase;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;

/**
 * Watching a case, over HTTP: a person's own mark, and no fact of the case. Sent twice it is the same as once, and sent
 * again after the other it is meant; so neither keeps an answer for its key.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "cases")
class WatchResource {
    private final WatchCase watching;
    private final CaseViews views;

    WatchResource(WatchCase watching, CaseViews views) {
        this.watching = watching;
        this.views = views;
    }

    @POST
    @Path("/watch")
    @Operation(
            summary = "Watch a case",
            description = "Your lists then mark it, and are narrowed to those you watch with only=watched. Nobody else "
                    + "sees that you do; watching it again changes nothing.")
    @APIResponse(responseCode = "200", description = "You watch it; the case")
    @APIResponse(responseCode = "403", description = "A limited record exists, and whom to ask about it")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Response watch(@PathParam("id") UUID id) {
        return views.shown(watching.start(new CaseId(id))).build();
    }

    @POST
    @Path("/stop-watching")
    @Operation(summary = "Stop watching a case", description = "Changes nothing where you do not watch it.")
    @APIResponse(responseCode = "200", description = "You do not watch it; the case")
    @APIResponse(responseCode = "403", description = "A limited record exists, and whom to ask about it")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Response stop(@PathParam("id") UUID id) {
        return views.shown(watching.stop(new CaseId(id))).build();
    }
}
