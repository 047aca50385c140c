package sightline.actions.rest;

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
import sightline.actions.usecases.CancelAction;
import sightline.actions.usecases.CarryForward;
import sightline.platform.access.Roles;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.ActionId;

/** What a meeting decides about an action that was assigned before. */
@Path("/actions/{id}")
@RunOnVirtualThread
@Tag(name = "actions")
@RolesAllowed(Roles.READS_CASES)
class MeetingsResource {
    private final CarryForward carrying;
    private final CancelAction cancelling;

    MeetingsResource(CarryForward carrying, CancelAction cancelling) {
        this.carrying = carrying;
        this.cancelling = cancelling;
    }

    @POST
    @Path("/carry-forward")
    @Idempotent
    @Operation(
            summary = "Carry an action forward",
            description =
                    "It was not done and has a later date: counted, with the reason. The old deadline is no more.")
    @APIResponse(responseCode = "200", description = "The action as it is then")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "Not yours to do; says whose it is")
    @APIResponse(responseCode = "404", description = "No such action, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The action has changed since the version in If-Match; the current state")
    public Response carryForward(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An action is carried forward with a JSON object") CarryForwardRequest request) {
        return ActionAnswers.to(
                carrying.carryForward(new ActionId(id), IfMatch.version(ifMatch), request.to(), request.when()));
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @Operation(summary = "Cancel an action", description = "It will not be done; the reason says why.")
    @APIResponse(responseCode = "200", description = "The action as it is then")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "Not yours to do; says whose it is")
    @APIResponse(responseCode = "404", description = "No such action, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The action has changed since the version in If-Match; the current state")
    public Response cancel(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An action is cancelled with a JSON object") CancelRequest request) {
        return ActionAnswers.to(
                cancelling.cancel(new ActionId(id), IfMatch.version(ifMatch), request.reason(), request.when()));
    }
}
