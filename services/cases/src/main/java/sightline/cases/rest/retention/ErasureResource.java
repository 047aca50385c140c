package sightline.cases.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.retention.ApproveErasure;
import sightline.cases.usecases.retention.DeclineErasure;
import sightline.cases.usecases.retention.ProposeErasure;
import sightline.cases.usecases.retention.ShowRetention;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureId;

/** Erasing a case over HTTP: one person proposes, another decides. */
@Path("/cases")
@RunOnVirtualThread
@RolesAllowed(Roles.IG_OFFICER)
@Tag(name = "retention")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "404", description = "No such case, or none that your agency answers for")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
class ErasureResource {
    private final ProposeErasure proposing;
    private final ApproveErasure approving;
    private final DeclineErasure declining;
    private final ShowRetention showing;

    ErasureResource(
            ProposeErasure proposing, ApproveErasure approving, DeclineErasure declining, ShowRetention showing) {
        this.proposing = proposing;
        this.approving = approving;
        this.declining = declining;
        this.showing = showing;
    }

    @POST
    @Path("/{id}/propose-erasure")
    @Idempotent
    @Operation(
            summary = "Propose that the case of a person who has left is erased",
            description = "A second person approves it within 30 days, or it lapses.")
    @APIResponse(responseCode = "200", description = "Proposed: how long it is kept now")
    public Response propose(
            @PathParam("id") UUID id,
            @Valid @NotNull(message = "This is asked with a JSON object") ProposeErasureRequest request) {
        CaseId about = new CaseId(id);
        return Answers.to(
                proposing.propose(about, request.ground(), request.reason()), proposed -> Response.ok(shown(about)));
    }

    @POST
    @Path("/{id}/erasures/{erasureId}/approve")
    @Idempotent
    @Operation(
            summary = "Erase a case, as somebody else has proposed",
            description = "Needs a recent sign-in. From this answer on the case is nowhere, for anybody.")
    @APIResponse(responseCode = "200", description = "Erased")
    @APIResponse(responseCode = "401", description = "You signed in too long ago; sign in again")
    public Response approve(@PathParam("id") UUID id, @PathParam("erasureId") UUID erasureId) {
        return Answers.to(
                approving.approve(new CaseId(id), new ErasureId(erasureId)),
                erased -> Response.ok(ErasedView.of(erased)));
    }

    @POST
    @Path("/{id}/erasures/{erasureId}/decline")
    @Idempotent
    @Operation(
            summary = "Decide that a case is kept whose erasure was proposed",
            description = "By whoever governs it; whoever proposed it withdraws it so.")
    @APIResponse(responseCode = "200", description = "Declined: how long it is kept now")
    public Response decline(
            @PathParam("id") UUID id,
            @PathParam("erasureId") UUID erasureId,
            @Valid @NotNull(message = "This is asked with a JSON object") WhyRequest request) {
        CaseId about = new CaseId(id);
        return Answers.to(
                declining.decline(about, new ErasureId(erasureId), request.reason()),
                declined -> Response.ok(shown(about)));
    }

    private RetentionView shown(CaseId about) {
        return RetentionView.of(showing.show(about), showing.today());
    }
}
