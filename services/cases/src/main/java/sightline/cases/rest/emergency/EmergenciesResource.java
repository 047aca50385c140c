package sightline.cases.rest.emergency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.usecases.emergency.ReviewEmergencies;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.language.AccessId;

/** Reviewing emergency access over HTTP: by reference, with nothing of any case. */
@Path("/emergencies")
@RunOnVirtualThread
@RolesAllowed(Roles.IG_OFFICER)
@Tag(name = "emergency access")
class EmergenciesResource {
    private final ReviewEmergencies reviewing;

    EmergenciesResource(ReviewEmergencies reviewing) {
        this.reviewing = reviewing;
    }

    @GET
    @Operation(
            summary = "List emergency access to the cases your agency is on",
            description = "What nobody has reviewed comes first, the longest due before all.")
    @APIResponse(responseCode = "200", description = "Some of it; ask for the rest with after=next")
    @APIResponse(responseCode = "400", description = "Malformed; what would be right")
    public Page<EmergencyView> list(
            @Nullable @QueryParam("after") String after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<Emergency> some = reviewing.list(Cursor.read(after), limit);
        return new Page<>(
                some.stream().map(this::view).toList(),
                some.size() < limit ? null : Cursor.write(ReviewEmergencies.after(some.getLast())));
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @Operation(
            summary = "Say whether an emergency access was justified",
            description = "Never by who broke the glass. The same again changes nothing.")
    @APIResponse(responseCode = "200", description = "Reviewed")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "404", description = "No such emergency access, or none to a case your agency is on")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response review(
            @PathParam("id") UUID id,
            @Valid @NotNull(message = "This is asked with a JSON object") ReviewRequest request) {
        return Answers.to(
                reviewing.review(new AccessId(id), request.outcome(), request.words()),
                reviewed -> Response.ok(view(reviewed)));
    }

    private EmergencyView view(Emergency one) {
        return EmergencyView.of(one, reviewing.isOverdue(one));
    }
}
