package sightline.meetings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Seat.Copy;
import sightline.meetings.usecases.ApproveMinutes;
import sightline.meetings.usecases.DistributeMinutes;
import sightline.meetings.usecases.KeepMinutes;
import sightline.meetings.usecases.Seen;
import sightline.meetings.usecases.ShowMeeting;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.MeetingId;

/** A meeting's minutes over HTTP: written, approved, distributed. */
@Path("/meetings/{id}")
@RunOnVirtualThread
@Tag(name = "minutes")
@APIResponse(responseCode = "404", description = "No such meeting or minutes, or none that you may know of")
class MinutesResource {
    private final KeepMinutes keeping;
    private final ApproveMinutes approving;
    private final DistributeMinutes distributing;
    private final ShowMeeting showing;

    MinutesResource(
            KeepMinutes keeping, ApproveMinutes approving, DistributeMinutes distributing, ShowMeeting showing) {
        this.keeping = keeping;
        this.approving = approving;
        this.distributing = distributing;
        this.showing = showing;
    }

    @GET
    @Path("/minutes")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Show the minutes",
            description = "To those who write them as they are now; to an agency the version it was sent.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes; the ETag, of a draft, is for If-Match of the next one")
    public Response show(@PathParam("id") UUID id) {
        return shown(MinutesView.of(showing.minutes(new MeetingId(id))));
    }

    @PUT
    @Path("/minutes")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Keep the draft of the minutes",
            description = "Before, at and after the meeting; no fact until the chair approves it.")
    @APIResponse(responseCode = "200", description = "Kept; the ETag is for If-Match of the next draft")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You do not minute this meeting; who does is said")
    @APIResponse(responseCode = "412", description = "Somebody else has written since; the meeting as it is now")
    public Response keep(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A draft is a JSON object") MinutesRequest request) {
        Seen kept = keeping.keep(new MeetingId(id), IfMatch.version(ifMatch), request.text());
        return shown(MinutesView.of(new Copy.Working(kept.meeting().minutes())));
    }

    @POST
    @Path("/approve-minutes")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Approve the minutes",
            description = "By the chair, or the system of the office that acts for them; a correction is the next "
                    + "version. Send If-Match to approve what was read and nothing else.")
    @APIResponse(responseCode = "200", description = "Approved; the meeting as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You do not chair this meeting; who does is said")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The meeting has changed since the version in If-Match; the current state")
    public Response approve(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @Nullable ApproveRequest request) {
        return Answers.to(
                approving.approve(new MeetingId(id), IfMatch.version(ifMatch), ApproveRequest.when(request)),
                MeetingsResource::shown);
    }

    @POST
    @Path("/distribute")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Distribute the minutes",
            description = "The version approved last goes to agencies on the case, which can read it from then on.")
    @APIResponse(responseCode = "200", description = "Sent; the meeting as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You do not convene this meeting; who does is said")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The meeting has changed since the version in If-Match; the current state")
    public Response distribute(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Minutes are distributed with a JSON object") DistributeRequest request) {
        return Answers.to(
                distributing.distribute(
                        new MeetingId(id), IfMatch.version(ifMatch), request.agencies(), request.when()),
                MeetingsResource::shown);
    }

    private static Response shown(MinutesView minutes) {
        return Response.ok(minutes).header(HttpHeaders.ETAG, minutes.etag()).build();
    }
}
