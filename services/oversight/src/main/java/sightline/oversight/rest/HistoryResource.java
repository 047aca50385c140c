package sightline.oversight.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.oversight.usecases.ShowAlerts;
import sightline.platform.access.Roles;
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
    @Operation(summary = "Show the facts about a case's alerts", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> history(
            @PathParam("caseId") UUID caseId,
            @QueryParam("after") @DefaultValue("0") @Min(value = 0, message = "is a number in the case, from 0")
                    long after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<FactView> facts = showing.history(new CaseId(caseId), after, limit).stream()
                .map(FactView::of)
                .toList();
        return Page.of(facts, limit, fact -> Long.toString(fact.sequence()));
    }
}
