package sightline.cases.rest.intelligence;

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
import sightline.cases.usecases.intelligence.MarkIntelligence;
import sightline.cases.usecases.intelligence.ShowMarkers;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.MarkerId;

/**
 * Markers that the police hold intelligence, over HTTP; what it is, no request can say: who may ask for what stands in
 * {@code sightline.platform.access.CaseVerb}.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "intelligence markers")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or marker, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class IntelligenceResource {
    private final MarkIntelligence marking;
    private final ShowMarkers showing;
    private final CaseViews views;

    IntelligenceResource(MarkIntelligence marking, ShowMarkers showing, CaseViews views) {
        this.marking = marking;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/intelligence-markers")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what your force has marked; the chair of the area sees all")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public MarkersView markers(@PathParam("id") UUID id) {
        return MarkersView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/mark-intelligence")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Mark that your force holds intelligence")
    @APIResponse(responseCode = "201", description = "Marked; Location is the marker")
    public Response mark(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") MarkRequest request) {
        return Answers.to(
                marking.mark(request.on(id, ifMatch)),
                marked -> views.with(marked.managed(), "intelligence-markers/" + marked.marker()));
    }

    @POST
    @Path("/intelligence-markers/{markerId}/weigh")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say that it was weighed",
            description = "For the force that holds it. At the same meeting again changes nothing.")
    public Response weigh(
            @PathParam("id") UUID id,
            @PathParam("markerId") UUID marker,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") WeighRequest request) {
        return Answers.to(
                marking.weigh(request.on(id, ifMatch), new MarkerId(marker), request.meeting()), views::shown);
    }

    @POST
    @Path("/intelligence-markers/{markerId}/end")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say that your force holds it no longer",
            description = "For the force that held it. Again changes nothing.")
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("markerId") UUID marker,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") MarkRequest request) {
        return Answers.to(marking.end(request.on(id, ifMatch), new MarkerId(marker)), views::shown);
    }
}
