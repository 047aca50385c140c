package sightline.oversight.rest;

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
import sightline.oversight.domain.Recorded;
import sightline.oversight.usecases.ShowAlerts;
import sightline.platform.access.Roles;
import sightline.platform.http.AskedHistory;
import sightline.platform.http.Page;
import sightline.platform.language.CaseId;

/** What this service recorded of a case: its alerts, raised, acknowledged, escalated and closed. */
@Path("/history/{caseId}")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "history")
class HistoryResource {
    private final ShowAlerts showing;

    HistoryResource(ShowAlerts showing) {
        this.showing = showing;
    }

    @GET
    @Operation(
            summary = "Show the facts about a case's alerts",
            description = "In the order recorded, or the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "Some of them; ask for the rest with after=next; latest first with before=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> history(@PathParam("caseId") UUID caseId, @BeanParam @Valid AskedHistory asked) {
        return asked.page(
                showing.history(new CaseId(caseId), asked.stretch(), asked.limit()), Recorded::mark, FactView::of);
    }
}
