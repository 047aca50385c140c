package sightline.meetings.rest;

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
import sightline.meetings.usecases.ShowHistory;
import sightline.platform.access.Roles;
import sightline.platform.http.Page;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** What happened at the meetings about a case, with the text that never travels: to each reader what is theirs. */
@Path("/")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "history")
class HistoryResource {
    private final ShowHistory showing;

    HistoryResource(ShowHistory showing) {
        this.showing = showing;
    }

    @GET
    @Path("/history/{caseId}")
    @Operation(summary = "Show what happened at the meetings about a case", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "Some of it; ask for the rest with after=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> history(
            @PathParam("caseId") UUID about,
            @QueryParam("after") @DefaultValue("0") @Min(value = 0, message = "is what next said, or 0") long after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<FactView> facts = showing.of(new CaseId(about), after, limit).stream()
                .map(FactView::of)
                .toList();
        return Page.of(facts, limit, fact -> Long.toString(fact.sequence()));
    }

    @GET
    @Path("/cases/{caseId}/history/{fact}")
    @Operation(summary = "Show one fact with its text", description = "What an event's detailurl leads to.")
    @APIResponse(responseCode = "200", description = "The fact")
    @APIResponse(responseCode = "404", description = "No such fact, or none that you may know of")
    public FactView fact(@PathParam("caseId") UUID about, @PathParam("fact") UUID fact) {
        return FactView.of(showing.fact(new CaseId(about), new EventId(fact)));
    }
}
