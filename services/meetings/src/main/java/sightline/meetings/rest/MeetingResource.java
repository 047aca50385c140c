package sightline.meetings.rest;

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
import sightline.meetings.usecases.HoldMeeting;
import sightline.meetings.usecases.InviteAgency;
import sightline.meetings.usecases.ReceiveReturn;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.MeetingId;

/** One meeting over HTTP, until it is held: who is invited, what they return, who came. */
@Path("/meetings/{id}")
@RunOnVirtualThread
@Tag(name = "meetings")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "You have no such part in this meeting; who has is said")
@APIResponse(responseCode = "404", description = "No such meeting, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The meeting has changed since the version in If-Match; the current state")
class MeetingResource {
    private final InviteAgency inviting;
    private final ReceiveReturn receiving;
    private final HoldMeeting holding;

    MeetingResource(InviteAgency inviting, ReceiveReturn receiving, HoldMeeting holding) {
        this.inviting = inviting;
        this.receiving = receiving;
        this.holding = holding;
    }

    @POST
    @Path("/invite")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Invite an agency",
            description = "One on the case; inviting it again says anew whether the meeting needs it.")
    @APIResponse(responseCode = "200", description = "Invited; the meeting as it is now")
    public Response invite(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An agency is invited with a JSON object") InviteRequest request) {
        return Answers.to(
                inviting.invite(new MeetingId(id), IfMatch.version(ifMatch), request.invitee(), request.when()),
                MeetingsResource::shown);
    }

    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Return what your agency's records hold",
            description = "Until the meeting is held; a later return replaces the one before.")
    @APIResponse(responseCode = "200", description = "Received; the meeting as it is now")
    public Response receive(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A return is a JSON object") ReturnRequest request) {
        return Answers.to(
                receiving.receive(new MeetingId(id), IfMatch.version(ifMatch), request.returned(), request.when()),
                MeetingsResource::shown);
    }

    @POST
    @Path("/hold")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say that a meeting was held, and who attended",
            description = "An invited agency that is not named was absent.")
    @APIResponse(responseCode = "200", description = "Held; the meeting as it is now")
    public Response hold(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A meeting is held with a JSON object") HoldRequest request) {
        return Answers.to(
                holding.hold(
                        new MeetingId(id), IfMatch.version(ifMatch), request.named(), request.ended(), request.when()),
                MeetingsResource::shown);
    }
}
