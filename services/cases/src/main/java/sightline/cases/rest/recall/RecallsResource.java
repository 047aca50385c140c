package sightline.cases.rest.recall;

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
import sightline.cases.usecases.recall.RecordRecallStage;
import sightline.cases.usecases.recall.ShowRecalls;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** What becomes of a recall over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "recalls")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or recall, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class RecallsResource {
    private final RecordRecallStage recording;
    private final ShowRecalls showing;
    private final CaseViews views;

    RecallsResource(RecordRecallStage recording, ShowRecalls showing, CaseViews views) {
        this.recording = recording;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/recalls")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show the decisions on recall, and how far each has come")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public RecallsView recalls(@PathParam("id") UUID id) {
        return RecallsView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/recalls/{decisionId}/record-stage")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record that a recall came one stage further",
            description =
                    "Signed by a senior and a head who are two people, sent, live, executed; or cancelled with the reason.")
    public Response stage(
            @PathParam("id") UUID id,
            @PathParam("decisionId") UUID decision,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") RecallStageRequest request) {
        return Answers.to(recording.record(request.on(id, ifMatch), request.of(decision)), views::shown);
    }
}
