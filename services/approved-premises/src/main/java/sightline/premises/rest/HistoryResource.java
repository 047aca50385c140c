package sightline.premises.rest;

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
import sightline.platform.access.Roles;
import sightline.platform.http.Page;
import sightline.platform.language.CaseId;
import sightline.premises.usecases.ShowHistory;

/** The facts of a person's placements with their text, which never travel. */
@Path("/history/{id}")
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
            summary = "Show what this service holds of a case's history",
            description = "Oldest first; to each reader what is theirs to know.")
    @APIResponse(responseCode = "200", description = "Some of it; ask for the rest with after=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> history(
            @PathParam("id") UUID id,
            @QueryParam("after") @DefaultValue("0") @Min(value = 0, message = "is a number in the case, from 0")
                    long after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<FactView> facts = showing.history(new CaseId(id), after, limit).stream()
                .map(FactView::of)
                .toList();
        return Page.of(facts, limit, fact -> Long.toString(fact.sequence()));
    }
}
