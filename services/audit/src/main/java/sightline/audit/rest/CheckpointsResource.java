package sightline.audit.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.audit.usecases.ReadLedger;
import sightline.platform.access.Roles;

/** What was signed last: for whoever keeps copies, to hold the audit to. */
@Path("/checkpoints/latest")
@RunOnVirtualThread
@RolesAllowed({Roles.AUDITOR, Roles.IG_OFFICER})
@Tag(name = "audit")
class CheckpointsResource {
    private final ReadLedger reading;

    CheckpointsResource(ReadLedger reading) {
        this.reading = reading;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show the last checkpoint", description = "Also on the topic sightline.checkpoints.")
    @APIResponse(responseCode = "200", description = "As it was published, byte for byte, with its signature")
    @APIResponse(responseCode = "404", description = "Nothing has been signed yet")
    public String latest() {
        return reading.lastCheckpoint();
    }
}
