package sightline.meetings.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Status;
import sightline.meetings.usecases.ScheduleMeeting;
import sightline.meetings.usecases.Seen;
import sightline.meetings.usecases.ShowMeeting;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.CaseId;
import sightline.platform.language.MeetingId;

/** Meetings over HTTP: scheduling one, looking. */
@Path("/meetings")
@RunOnVirtualThread
@Tag(name = "meetings")
class MeetingsResource {
    private static final int USUAL_PAGE = 50;

    private final ScheduleMeeting scheduling;
    private final ShowMeeting showing;

    MeetingsResource(ScheduleMeeting scheduling, ShowMeeting showing) {
        this.scheduling = scheduling;
        this.showing = showing;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Schedule a meeting",
            description = "Sets its date and invites every agency on the case, or those that are named.")
    @APIResponse(responseCode = "201", description = "Scheduled; Location is the meeting")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "Another area's co-ordination and chairs do this")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response schedule(
            @Valid @NotNull(message = "A meeting is scheduled with a JSON object") ScheduleRequest request) {
        return Answers.to(
                scheduling.schedule(new CaseId(request.caseId()), request.scheduling(), request.when()),
                seen -> Response.created(
                                URI.create("/meetings/" + seen.meeting().id()))
                        .tag(Answers.tag(seen.meeting().version()))
                        .entity(MeetingView.of(seen)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show a meeting", description = "What of it is yours, and what you may do with it.")
    @APIResponse(responseCode = "200", description = "The meeting")
    @APIResponse(responseCode = "404", description = "No such meeting, or none that you may know of")
    public Response show(@PathParam("id") UUID id) {
        return shown(showing.show(new MeetingId(id))).build();
    }

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "List meetings",
            description = "Those of cases your agency is on; for co-ordination and chairs those of their area too. "
                    + "Soonest first; of one case or of several, where they are named.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    @APIResponse(responseCode = "400", description = "Malformed; every parameter with what would be right")
    public Page<MeetingView> list(
            @QueryParam("caseId") @Size(max = 40, message = "is said of at most 40 cases") List<UUID> about,
            @Nullable @QueryParam("from") @ReadsAs(Day.class) String from,
            @Nullable @QueryParam("status") @ReadsAs(Status.class) String status,
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("" + USUAL_PAGE)
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        ShowMeeting.Wanted wanted = new ShowMeeting.Wanted(
                about.stream().map(CaseId::new).collect(Collectors.toSet()),
                from == null ? null : Day.of(from).start(),
                status == null ? null : Status.of(status));
        List<MeetingView> meetings = showing.list(wanted, after == null ? null : new MeetingId(after), limit).stream()
                .map(MeetingView::of)
                .toList();
        return Page.of(meetings, limit, MeetingView::id);
    }

    static Response.ResponseBuilder shown(Seen seen) {
        return Response.ok(MeetingView.of(seen)).tag(Answers.tag(seen.meeting().version()));
    }
}
