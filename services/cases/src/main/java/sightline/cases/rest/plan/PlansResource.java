package sightline.cases.rest.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.plan.ShowPlans;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;

/** The risk management plan over HTTP, as it is and as it was. */
@Path("/cases/{id}/plans")
@RunOnVirtualThread
@Tag(name = "supervision")
@APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
class PlansResource {
    private final ShowPlans showing;

    PlansResource(ShowPlans showing) {
        this.showing = showing;
    }

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show every version of the risk management plan")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of them")
    public PlansView plans(@PathParam("id") UUID id) {
        return PlansView.of(showing.of(new CaseId(id)));
    }
}
