package sightline.premises.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.platform.access.Roles;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.premises.usecases.ShowHistory;

/** One fact with its text, at the address that its event names. */
@Path("/cases/{id}/history/{fact}")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "history")
class FactResource {
    private final ShowHistory showing;

    FactResource(ShowHistory showing) {
        this.showing = showing;
    }

    @GET
    @Operation(summary = "Show one fact with its text", description = "What an event's detailurl leads to.")
    @APIResponse(responseCode = "200", description = "The fact")
    @APIResponse(responseCode = "404", description = "No such fact, or none that you may know of")
    public FactView fact(@PathParam("id") UUID id, @PathParam("fact") UUID fact) {
        return FactView.of(showing.fact(new CaseId(id), new EventId(fact)));
    }
}
