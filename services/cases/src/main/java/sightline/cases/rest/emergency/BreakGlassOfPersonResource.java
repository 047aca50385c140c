package sightline.cases.rest.emergency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.Named;
import sightline.cases.usecases.emergency.BreakGlass;
import sightline.platform.access.Roles;
import sightline.platform.http.Idempotent;

/** Breaking the glass over HTTP, of the case of a person who is named by their exact number. */
@Path("/break-glass")
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
class BreakGlassOfPersonResource {
    private final BreakGlass breaking;

    BreakGlassOfPersonResource(BreakGlass breaking) {
        this.breaking = breaking;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Look into the case of a person in an emergency", description = BreakGlassResource.DESCRIPTION)
    public Response ofPerson(@Valid @NotNull(message = "This is asked with a JSON object") BreakGlassRequest request) {
        return BreakGlassResource.answer(
                breaking.open(new Named.ByNumber(request.identifier().read()), request.ground(), request.words()));
    }
}
