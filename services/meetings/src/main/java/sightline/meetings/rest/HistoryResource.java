package sightline.meetings.rest;

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
import sightline.meetings.domain.Recorded;
import sightline.meetings.usecases.ShowHistory;
import sightline.platform.access.Roles;
import sightline.platform.http.AskedHistory;
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
    @Operation(
            summary = "Show what happened at the meetings about a case",
            description = "In the order recorded, or the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "Some of it; ask for the rest with after=next; latest first with before=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> history(@PathParam("caseId") UUID about, @BeanParam @Valid AskedHistory asked) {
        return asked.page(showing.of(new CaseId(about), asked.stretch(), asked.limit()), Recorded::mark, FactView::of);
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
