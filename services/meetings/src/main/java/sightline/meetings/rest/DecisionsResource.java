package sightline.meetings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import sightline.meetings.usecases.RecordDecision;
import sightline.meetings.usecases.ShowMeeting;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.DecisionId;
import sightline.platform.language.MeetingId;

/** What a meeting decided, over HTTP. */
@Path("/meetings/{id}/decisions")
@RunOnVirtualThread
@Tag(name = "decisions")
class DecisionsResource {
    private final RecordDecision recording;
    private final ShowMeeting showing;

    DecisionsResource(RecordDecision recording, ShowMeeting showing) {
        this.recording = recording;
        this.showing = showing;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record a decision and its because",
            description = "From the moment the meeting begins; after the minutes were approved it is a correction.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location is the decision, the body the meeting as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You do not minute this meeting; who does is said")
    @APIResponse(responseCode = "404", description = "No such meeting, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The meeting has changed since the version in If-Match; the current state")
    public Response record(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A decision is a JSON object") DecisionRequest request) {
        return Answers.to(
                recording.record(new MeetingId(id), IfMatch.version(ifMatch), request.said(), request.when()),
                recorded -> Response.created(URI.create("/meetings/%s/decisions/%s".formatted(id, recorded.decision())))
                        .tag(Answers.tag(recorded.seen().meeting().version()))
                        .entity(MeetingView.of(recorded.seen())));
    }

    @GET
    @Path("/{decision}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show a decision")
    @APIResponse(responseCode = "200", description = "The decision")
    @APIResponse(responseCode = "404", description = "No such decision, or none that you may know of")
    public DecisionView show(@PathParam("id") UUID id, @PathParam("decision") UUID decision) {
        return DecisionView.of(showing.decision(new MeetingId(id), new DecisionId(decision)));
    }
}
