package sightline.cases.rest;

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
import sightline.cases.usecases.JoinAgency;
import sightline.cases.usecases.OpenCase;
import sightline.cases.usecases.ShowCase;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Cases over HTTP: opening one, joining an agency, looking at one. */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "cases")
class CasesResource {
    private final OpenCase opening;
    private final JoinAgency joining;
    private final ShowCase showing;
    private final CaseViews views;

    CasesResource(OpenCase opening, JoinAgency joining, ShowCase showing, CaseViews views) {
        this.opening = opening;
        this.joining = joining;
        this.showing = showing;
        this.views = views;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MAPPA_COORDINATOR)
    @Operation(
            summary = "Open a case",
            description = "Puts a person under management, with the lead agency on the case.")
    @APIResponse(responseCode = "201", description = "Opened; Location is the case")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "Another area's co-ordination opens cases there")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response open(@Valid @NotNull(message = "A case is opened with a JSON object") OpenCaseRequest request) {
        return Answers.to(opening.open(request.opening(), request.occurredAt(), request.knownAt()), views::made);
    }

    @POST
    @Path("/{id}/join")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Join an agency to a case",
            description = "From then on the agency is told of everything that everyone on the case is told of.")
    @APIResponse(responseCode = "200", description = "Joined; the case as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The case has changed since the version in If-Match; the current state")
    public Response join(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "An agency joins with a JSON object") JoinRequest request) {
        return Answers.to(joining.join(request.on(id, ifMatch), request.membership(), request.basis()), views::shown);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show a case")
    @APIResponse(responseCode = "200", description = "The case")
    @APIResponse(responseCode = "403", description = "A limited record exists, and whom to ask about it")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Response show(@PathParam("id") UUID id) {
        return views.shown(showing.show(new CaseId(id))).build();
    }
}
