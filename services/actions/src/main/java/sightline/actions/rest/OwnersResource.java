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
import sightline.actions.usecases.AcceptAction;
import sightline.actions.usecases.CompleteAction;
import sightline.platform.access.Roles;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.ActionId;

/** What the agency that owns an action does with it. */
@Path("/actions/{id}")
@RunOnVirtualThread
@Tag(name = "actions")
@RolesAllowed(Roles.READS_CASES)
class OwnersResource {
    private final AcceptAction accepting;
    private final CompleteAction completing;

    OwnersResource(AcceptAction accepting, CompleteAction completing) {
        this.accepting = accepting;
        this.completing = completing;
    }

    @POST
    @Path("/accept")
    @Idempotent
    @Operation(summary = "Accept an action", description = "The agency that owns it takes it on.")
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
    public Response accept(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An action is accepted with a JSON object, which may be empty")
                    AcceptRequest request) {
        return ActionAnswers.to(
                accepting.accept(new ActionId(id), IfMatch.version(ifMatch), request.note(), request.when()));
    }

    @POST
    @Path("/complete")
    @Idempotent
    @Operation(summary = "Complete an action", description = "It is done; the evidence says how we know.")
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
    public Response complete(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An action is completed with a JSON object") CompleteRequest request) {
        return ActionAnswers.to(
                completing.complete(new ActionId(id), IfMatch.version(ifMatch), request.evidence(), request.when()));
    }
}
