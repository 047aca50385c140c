package sightline.cases.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.retention.ReviewRetention;
import sightline.cases.usecases.retention.ShowRetention;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** How long one case is kept, over HTTP. */
@Path("/cases")
@RunOnVirtualThread
@RolesAllowed(Roles.IG_OFFICER)
@Tag(name = "retention")
@APIResponse(responseCode = "404", description = "No such case, or none that your agency answers for")
class RetentionOfCaseResource {
    private final ShowRetention showing;
    private final ReviewRetention reviewing;

    RetentionOfCaseResource(ShowRetention showing, ReviewRetention reviewing) {
        this.showing = showing;
        this.reviewing = reviewing;
    }

    @GET
    @Path("/{id}/retention")
    @Operation(summary = "Show how long a case is kept, its legal holds and reviews, and nothing of the case")
    @APIResponse(responseCode = "200", description = "How long it is kept")
    public RetentionView show(@PathParam("id") UUID id) {
        return shown(new CaseId(id));
    }

    @POST
    @Path("/{id}/review-retention")
    @Idempotent
    @Operation(
            summary = "Say whether the record of a person who has left must still be kept",
            description =
                    "What is retained is reviewed again after the period of its class, or on the day that is given."
                            + " What is not needed may be proposed for erasure once its review is due.")
    @APIResponse(responseCode = "200", description = "How long it is kept now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response review(
            @PathParam("id") UUID id,
            @Valid @NotNull(message = "This is asked with a JSON object") ReviewRetentionRequest request) {
        CaseId about = new CaseId(id);
        return Answers.to(
                reviewing.review(about, request.outcome(), request.next(), request.reason()),
                reviewed -> Response.ok(shown(about)));
    }

    private RetentionView shown(CaseId about) {
        return RetentionView.of(showing.show(about), showing.today());
    }
}
