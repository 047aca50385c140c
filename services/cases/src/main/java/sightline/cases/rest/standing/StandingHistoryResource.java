package sightline.cases.rest.standing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.standing.ShowStanding;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;

/** How a person's standing came to be, over HTTP. */
@Path("/cases/{id}/standing-history")
@RunOnVirtualThread
@Tag(name = "management")
@APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
class StandingHistoryResource {
    private final ShowStanding showing;

    StandingHistoryResource(ShowStanding showing) {
        this.showing = showing;
    }

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show how category, level and risk of serious harm came to be, each for itself")
    @APIResponse(responseCode = "200", description = "The latest of each first, as far as you are told")
    public StandingHistoryView history(@PathParam("id") UUID id) {
        return StandingHistoryView.of(showing.history(new CaseId(id)));
    }
}
