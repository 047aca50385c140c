package sightline.premises.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.http.Page;
import sightline.platform.language.KeyWorkId;
import sightline.premises.domain.Placements;
import sightline.premises.usecases.AcknowledgeKeyWork;
import sightline.premises.usecases.PassKeyWork;
import sightline.premises.usecases.Seen;
import sightline.premises.usecases.ShowKeyWork;

/** Key work sessions over HTTP: passing one to the practitioner, acknowledging, looking. */
@Path("/key-work")
@RunOnVirtualThread
@Tag(name = "key work")
class KeyWorkResource {
    private final PassKeyWork passing;
    private final AcknowledgeKeyWork acknowledging;
    private final ShowKeyWork showing;

    KeyWorkResource(PassKeyWork passing, AcknowledgeKeyWork acknowledging, ShowKeyWork showing) {
        this.passing = passing;
        this.acknowledging = acknowledging;
        this.showing = showing;
    }

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "List key work sessions",
            description = "For a practitioner those of the cases their agency leads, for staff of premises their own. "
                    + "In the order they were logged.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    public Page<KeyWorkView> list(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<KeyWorkView> some = showing.mine(unread, after == null ? null : new KeyWorkId(after), limit).stream()
                .map(KeyWorkView::of)
                .toList();
        return Page.of(some, limit, KeyWorkView::sessionId);
    }

    @GET
    @Path("/{session}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show a key work session")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "No such session, or none that you may know of")
    public Response show(@PathParam("session") UUID session) {
        Seen.Session seen = showing.show(new KeyWorkId(session));
        return shown(seen).build();
    }

    @POST
    @Path("/{session}/pass")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Pass a session to the practitioner",
            description = "After it was logged; a second passing changes nothing. The body may be left out.")
    @APIResponse(responseCode = "200", description = "Passed; the session as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not a key worker of these premises")
    @APIResponse(responseCode = "404", description = "No such session, or none that you may know of")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response pass(
            @PathParam("session") UUID session,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @Nullable MomentRequest request) {
        return Answers.to(
                passing.pass(
                        new KeyWorkId(session),
                        IfMatch.version(ifMatch),
                        MomentRequest.orNow(request).when()),
                this::shown);
    }

    @POST
    @Path("/{session}/acknowledge")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Acknowledge a session",
            description = "The practitioner has read it; a second reading changes nothing. The body may be left out.")
    @APIResponse(responseCode = "200", description = "Acknowledged; the session as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not the practitioner")
    @APIResponse(responseCode = "404", description = "No such session, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response acknowledge(
            @PathParam("session") UUID session,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @Nullable MomentRequest request) {
        return Answers.to(
                acknowledging.acknowledge(
                        new KeyWorkId(session),
                        IfMatch.version(ifMatch),
                        MomentRequest.orNow(request).when()),
                this::shown);
    }

    private Response.ResponseBuilder shown(Placements.Session session) {
        return shown(showing.seen(session));
    }

    private static Response.ResponseBuilder shown(Seen.Session seen) {
        return Response.ok(KeyWorkView.of(seen))
                .tag(Answers.tag(seen.placement().version()));
    }
}
