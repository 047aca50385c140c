package sightline.premises.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.PlacementId;
import sightline.premises.usecases.Attempt;
import sightline.premises.usecases.LogKeyWork;
import sightline.premises.usecases.ShowKeyWork;

/** Logging key work over HTTP. */
@Path("/placements/{id}/key-work")
@RunOnVirtualThread
@Tag(name = "key work")
class KeyWorkLogResource {
    private final LogKeyWork logging;
    private final ShowKeyWork showing;

    KeyWorkLogResource(LogKeyWork logging, ShowKeyWork showing) {
        this.logging = logging;
        this.showing = showing;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Log a key work session",
            description = "Signs that were noticed are passed to the practitioner, or it is written down why not.")
    @APIResponse(responseCode = "201", description = "Logged; Location is the session, the ETag that of its placement")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not a key worker of these premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response log(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Key work is logged with a JSON object") KeyWorkRequest request) {
        Attempt attempt = new Attempt(new PlacementId(id), IfMatch.version(ifMatch), request.when());
        return Answers.to(logging.log(attempt, request.talk()), logged -> Response.created(
                        URI.create("/key-work/" + logged.keyWork().id()))
                .tag(Answers.tag(logged.placement().version()))
                .entity(KeyWorkView.of(showing.seen(logged))));
    }
}
