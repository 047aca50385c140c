package sightline.cases.rest.emergency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.Named;
import sightline.cases.usecases.emergency.BreakGlass;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;

/** Breaking the glass over HTTP, of a case that is named by its id. */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "emergency access")
@APIResponse(responseCode = "200", description = "Open to you since before")
@APIResponse(responseCode = "201", description = "Open to you, to read, until the moment it says; Location is the case")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "401", description = "You signed in too long ago; sign in again")
@APIResponse(responseCode = "403", description = "Not for you; the detail says for whom")
@APIResponse(responseCode = "404", description = "No such case, or none that may be opened to you")
@APIResponse(responseCode = "409", description = "You see the case already")
@APIResponse(responseCode = "429", description = "You have done this as often within a day as anybody may")
class BreakGlassResource {
    static final String DESCRIPTION =
            "For a person of the case's own area who does not see it, on a named ground. The lead agency and the "
                    + "co-ordination are told at once, and somebody else reviews it within a working day.";

    private final BreakGlass breaking;

    BreakGlassResource(BreakGlass breaking) {
        this.breaking = breaking;
    }

    @POST
    @Path("/{id}/break-glass")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Look into a case in an emergency", description = DESCRIPTION)
    public Response ofCase(
            @PathParam("id") UUID id,
            @Valid @NotNull(message = "This is asked with a JSON object") BreakGlassOfCaseRequest request) {
        return answer(breaking.open(new Named.ById(new CaseId(id)), request.ground(), request.words()));
    }

    static Response answer(Decision<BreakGlass.Opened> opened) {
        return Answers.to(opened, one -> (one.begun() ? Response.status(Response.Status.CREATED) : Response.ok())
                .location(URI.create("/cases/" + one.emergency().about()))
                .entity(OpenedView.of(one.emergency())));
    }
}
