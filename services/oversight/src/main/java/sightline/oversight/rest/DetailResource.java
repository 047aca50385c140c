package sightline.oversight.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.oversight.usecases.ShowAlerts;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** Where the {@code detailurl} of this service's events leads: the same place in every service. */
@Path("/cases/{caseId}/history/{fact}")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "history")
class DetailResource {
    private final ShowAlerts showing;

    DetailResource(ShowAlerts showing) {
        this.showing = showing;
    }

    @GET
    @Operation(summary = "Show the fact of an event", description = "What an event's detailurl leads to.")
    @APIResponse(responseCode = "200", description = "The fact")
    @APIResponse(responseCode = "404", description = "No such fact, or none that you may know of")
    public FactView fact(@PathParam("caseId") UUID caseId, @PathParam("fact") UUID fact) {
        return FactView.of(showing.fact(new CaseId(caseId), new EventId(fact)));
    }
}
