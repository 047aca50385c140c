package sightline.cases.rest.view;

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
import sightline.cases.usecases.view.RecordDifferingView;
import sightline.cases.usecases.view.SettleView;
import sightline.cases.usecases.view.ShowViews;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Differing views over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "differing views")
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
class ViewsResource {
    private final RecordDifferingView recording;
    private final SettleView settling;
    private final ShowViews showing;
    private final CaseViews views;

    ViewsResource(RecordDifferingView recording, SettleView settling, ShowViews showing, CaseViews views) {
        this.recording = recording;
        this.settling = settling;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/views")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what agencies see differently")
    @APIResponse(
            responseCode = "200",
            description = "The last that was said of each topic, as far as you are told of it")
    public ViewsView views(@PathParam("id") UUID id) {
        return ViewsView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/record-differing-view")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that agencies see something differently")
    public Response record(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") RecordDifferingViewRequest request) {
        return Answers.to(recording.record(request.on(id, ifMatch), request.differs()), views::shown);
    }

    @POST
    @Path("/settle-view")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Settle what agencies see differently",
            description = "A person settles only as what they are. Settled so before changes nothing.")
    public Response settle(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") SettleViewRequest request) {
        return Answers.to(settling.settle(request.on(id, ifMatch), request.settled()), views::shown);
    }
}
