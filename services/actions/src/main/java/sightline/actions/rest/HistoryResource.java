package sightline.actions.rest;

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
import sightline.actions.domain.Recorded;
import sightline.actions.usecases.ShowHistory;
import sightline.platform.access.Roles;
import sightline.platform.http.AskedHistory;
import sightline.platform.http.Page;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/**
 * The facts of a case's actions with their text, which never travel: each reader fetches them under their own rights.
 */
@Path("/history/{caseId}")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "history")
class HistoryResource {
    private final ShowHistory showing;

    HistoryResource(ShowHistory showing) {
        this.showing = showing;
    }

    @GET
    @Operation(
            summary = "Show what happened to a case's actions",
            description = "In the order recorded, or the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "Some of it; ask for the rest with after=next; latest first with before=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> history(@PathParam("caseId") UUID caseId, @BeanParam @Valid AskedHistory asked) {
        return asked.page(
                showing.history(new CaseId(caseId), asked.stretch(), asked.limit()), Recorded::mark, FactView::of);
    }

    @GET
    @Path("/{fact}")
    @Operation(summary = "Show one fact", description = "With its text, for those who may read the action.")
    @APIResponse(responseCode = "200", description = "The fact")
    @APIResponse(responseCode = "404", description = "No such fact, or none that you may know of")
    public FactView fact(@PathParam("caseId") UUID caseId, @PathParam("fact") UUID fact) {
        return FactView.of(showing.fact(new CaseId(caseId), new EventId(fact)));
    }
}
