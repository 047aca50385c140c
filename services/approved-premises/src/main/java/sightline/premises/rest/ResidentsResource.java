package sightline.premises.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.PlacementId;
import sightline.platform.language.StaffId;
import sightline.premises.domain.Placement;
import sightline.premises.usecases.AssignKeyWorker;
import sightline.premises.usecases.Attempt;
import sightline.premises.usecases.RecordArrival;
import sightline.premises.usecases.RecordDeparture;
import sightline.premises.usecases.ShowPlacement;
import sightline.premises.usecases.When;

/** Residents over HTTP: who arrives, fails to arrive or departs, and who is their key worker. */
@Path("/placements")
@RunOnVirtualThread
@Tag(name = "placements")
class ResidentsResource {
    private final RecordArrival arriving;
    private final RecordDeparture departing;
    private final AssignKeyWorker assigning;
    private final ShowPlacement showing;

    ResidentsResource(
            RecordArrival arriving, RecordDeparture departing, AssignKeyWorker assigning, ShowPlacement showing) {
        this.arriving = arriving;
        this.departing = departing;
        this.assigning = assigning;
        this.showing = showing;
    }

    @POST
    @Path("/{id}/arrive")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record an arrival",
            description = "From then on the person is a resident, of these premises alone. The body may be left out.")
    @APIResponse(responseCode = "200", description = "Arrived; the placement as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not staff of these premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response arrive(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @Nullable MomentRequest request) {
        Attempt attempt = attempt(id, ifMatch, MomentRequest.orNow(request).when());
        return Answers.to(arriving.arrive(attempt), this::shown);
    }

    @POST
    @Path("/{id}/not-arrive")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that somebody expected did not come")
    @APIResponse(responseCode = "200", description = "Not arrived; the placement as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not staff of these premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response notArrive(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A person's not arriving is recorded with a JSON object") ReasonRequest request) {
        Attempt attempt = attempt(id, ifMatch, request.when());
        return Answers.to(arriving.notArrive(attempt, request.reason()), this::shown);
    }

    @POST
    @Path("/{id}/depart")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record a departure")
    @APIResponse(responseCode = "200", description = "Departed; the placement as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not staff of these premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response depart(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A departure is recorded with a JSON object") DepartRequest request) {
        Attempt attempt = attempt(id, ifMatch, request.when());
        return Answers.to(departing.depart(attempt, request.reason(), request.moveOn()), this::shown);
    }

    @POST
    @Path("/{id}/assign-key-worker")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Assign a key worker",
            description = "To a resident, or to who has a bed kept; another one may be assigned later.")
    @APIResponse(responseCode = "200", description = "Assigned; the placement as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not the manager of these premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response assignKeyWorker(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A key worker is assigned with a JSON object") AssignKeyWorkerRequest request) {
        Attempt attempt = attempt(id, ifMatch, request.when());
        return Answers.to(assigning.assign(attempt, new StaffId(request.keyWorker())), this::shown);
    }

    private static Attempt attempt(UUID id, @Nullable String ifMatch, When when) {
        return new Attempt(new PlacementId(id), IfMatch.version(ifMatch), when);
    }

    private Response.ResponseBuilder shown(Placement now) {
        return Response.ok(PlacementView.of(showing.seen(now))).tag(Answers.tag(now.version()));
    }
}
