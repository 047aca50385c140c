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
import sightline.actions.usecases.TransferAction;
import sightline.platform.access.Roles;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;

/** Who does what instead of whom: the owner asks for it, or a meeting decides it. */
@Path("/actions/{id}")
@RunOnVirtualThread
@Tag(name = "actions")
@RolesAllowed(Roles.READS_CASES)
class TransfersResource {
    private final TransferAction transferring;

    TransfersResource(TransferAction transferring) {
        this.transferring = transferring;
    }

    @POST
    @Path("/transfer")
    @Idempotent
    @Operation(
            summary = "Transfer an action",
            description = "Another agency on the case owns it from now on and has to accept it; the deadline stays.")
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
    public Response transfer(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An action is transferred with a JSON object") TransferRequest request) {
        return ActionAnswers.to(transferring.transfer(
                new ActionId(id),
                IfMatch.version(ifMatch),
                new AgencyId(request.to()),
                request.reason(),
                request.when()));
    }
}
