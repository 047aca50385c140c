package sightline.cases.rest.concern;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseViews;
import sightline.cases.rest.HappenedView;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.concern.AcknowledgeConcern;
import sightline.cases.usecases.concern.RaiseConcern;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConcernId;

/** Concerns over HTTP: who may ask for what stands in {@code sightline.cases.usecases.rights.Who}. */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "concerns")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ConcernsResource {
    private final RaiseConcern raising;
    private final AcknowledgeConcern acknowledging;
    private final ShowCase showing;
    private final CaseViews views;

    ConcernsResource(RaiseConcern raising, AcknowledgeConcern acknowledging, ShowCase showing, CaseViews views) {
        this.raising = raising;
        this.acknowledging = acknowledging;
        this.showing = showing;
        this.views = views;
    }

    @POST
    @Path("/{id}/raise-concern")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Tell what somebody noticed")
    @APIResponse(responseCode = "201", description = "Raised; Location is the concern")
    public Response raiseConcern(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") RaiseConcernRequest request) {
        return Answers.to(
                raising.raise(request.on(id, ifMatch), request::named),
                raised -> views.with(raised.managed(), "concerns/" + raised.concern()));
    }

    @GET
    @Path("/{id}/concerns/{concernId}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show a concern", description = "Its words are in the case's history.")
    public HappenedView.Raised concern(@PathParam("id") UUID id, @PathParam("concernId") UUID concernId) {
        return HappenedView.Raised.of(showing.concern(new CaseId(id), new ConcernId(concernId)));
    }

    @POST
    @Path("/{id}/concerns/{concernId}/acknowledge")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Answer a concern",
            description = "The same answer again changes nothing; another one is refused.")
    public Response acknowledge(
            @PathParam("id") UUID id,
            @PathParam("concernId") UUID concernId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AcknowledgeRequest request) {
        return Answers.to(
                acknowledging.acknowledge(request.on(id, ifMatch), new ConcernId(concernId), request.response()),
                views::shown);
    }
}
