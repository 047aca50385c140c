package sightline.cases.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.CorrectIdentity;
import sightline.cases.usecases.LeaveCase;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;

/** Who a case is about and who is on it, put right over HTTP. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "cases")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ParticularsResource {
    private final LeaveCase leaving;
    private final CorrectIdentity correcting;
    private final CaseViews views;

    ParticularsResource(LeaveCase leaving, CorrectIdentity correcting, CaseViews views) {
        this.leaving = leaving;
        this.correcting = correcting;
        this.views = views;
    }

    @POST
    @Path("/leave")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "End an agency's place on a case",
            description =
                    "Your own agency's; for co-ordination any but the lead's. From then on it is told of nothing.")
    public Response leave(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An agency leaves with a JSON object") LeaveRequest request) {
        return Answers.to(leaving.leave(request.on(id, ifMatch), request.leaving(), request.basis()), views::shown);
    }

    @POST
    @Path("/correct-identity")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Put right who the person is",
            description = "Everyone on the case is told; how it read before stays in the history.")
    public Response correct(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") CorrectIdentityRequest request) {
        return Answers.to(
                correcting.correct(request.on(id, ifMatch), request::putRight, request.reason()), views::shown);
    }
}
