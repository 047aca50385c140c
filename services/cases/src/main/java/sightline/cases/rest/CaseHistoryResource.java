package sightline.cases.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.platform.access.Roles;
import sightline.platform.http.AskedHistory;
import sightline.platform.http.Page;

/** The facts this service holds of a case, at the address where every service has its own. */
@Path("/history/{caseId}")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "history")
class CaseHistoryResource {
    private final HistoryResource history;

    CaseHistoryResource(HistoryResource history) {
        this.history = history;
    }

    @GET
    @Operation(
            summary = "Show what this service holds of a case",
            description = "In the order recorded, or the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "Some of it; ask for the rest with after=next; latest first with before=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> of(@PathParam("caseId") UUID about, @BeanParam @Valid AskedHistory asked) {
        return history.history(about, asked);
    }
}
