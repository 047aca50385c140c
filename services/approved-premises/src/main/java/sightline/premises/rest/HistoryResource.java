package sightline.premises.rest;

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
import sightline.platform.language.CaseId;
import sightline.premises.domain.Recorded;
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
            description = "In the order recorded, or the latest first; to each reader what is theirs to know.")
    @APIResponse(
            responseCode = "200",
            description = "Some of it; ask for the rest with after=next; latest first with before=next")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<FactView> history(@PathParam("id") UUID id, @BeanParam @Valid AskedHistory asked) {
        return asked.page(
                showing.history(new CaseId(id), asked.stretch(), asked.limit()), Recorded::mark, FactView::of);
    }
}
