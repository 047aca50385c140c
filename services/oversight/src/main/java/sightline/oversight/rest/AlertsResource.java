package sightline.oversight.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import sightline.oversight.usecases.AnswerAlert;
import sightline.oversight.usecases.ShowAlerts;
import sightline.oversight.usecases.ShownAlert;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.AlertId;
import sightline.platform.language.CaseId;

/** Alerts over HTTP: what the detectors noticed, and answering it. */
@Path("/alerts")
@RunOnVirtualThread
@Tag(name = "alerts")
class AlertsResource {
    private final ShowAlerts showing;
    private final AnswerAlert answering;

    AlertsResource(ShowAlerts showing, AnswerAlert answering) {
        this.showing = showing;
        this.answering = answering;
    }

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "List alerts",
            description =
                    "Those of one case, or of every case your agency is on (for co-ordination and chairs: of their area), as "
                            + "far as you may know of them. In the order in which they were raised.")
    @APIResponse(responseCode = "200", description = "All of them; at most 500 where no case is given")
    public List<AlertView> list(
            @Nullable @QueryParam("caseId") UUID caseId,
            @QueryParam("status")
                    @DefaultValue("open")
                    @Pattern(regexp = "open|all", message = "is open, for those that are not closed, or all")
                    String status,
            @QueryParam("mine") @DefaultValue("false") boolean mine) {
        var search = new ShowAlerts.Search(caseId == null ? null : new CaseId(caseId), status.equals("all"), mine);
        return showing.list(search).stream().map(AlertView::of).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show an alert")
    @APIResponse(responseCode = "200", description = "The alert")
    @APIResponse(responseCode = "404", description = "No such alert, or none that you may know of")
    public Response show(@PathParam("id") UUID id) {
        return shown(showing.show(new AlertId(id))).build();
    }

    @POST
    @Path("/{id}/acknowledge")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Acknowledge an alert",
            description = "Its owner, or somebody who is told of it, has seen it: it goes on to nobody else.")
    @APIResponse(responseCode = "200", description = "Acknowledged; the alert as it is now")
    @APIResponse(responseCode = "403", description = "It is neither yours nor are you told of it")
    @APIResponse(responseCode = "404", description = "No such alert, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(responseCode = "412", description = "The alert has changed since the version in If-Match")
    public Response acknowledge(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        return Answers.to(answering.acknowledge(new AlertId(id), IfMatch.version(ifMatch)), AlertsResource::shown);
    }

    @POST
    @Path("/{id}/resolve")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Resolve an alert",
            description = "Its owner says why nothing more is to be done. An unsafe exit is answered by facts only.")
    @APIResponse(responseCode = "200", description = "Resolved; the alert as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "It is not yours to answer")
    @APIResponse(responseCode = "404", description = "No such alert, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(responseCode = "412", description = "The alert has changed since the version in If-Match")
    public Response resolve(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An alert is resolved with a JSON object") ResolveRequest request) {
        return Answers.to(
                answering.resolve(new AlertId(id), IfMatch.version(ifMatch), request.reason()), AlertsResource::shown);
    }

    private static Response.ResponseBuilder shown(ShownAlert alert) {
        return Response.ok(AlertView.of(alert)).tag(Answers.tag(alert.alert().version()));
    }
}
