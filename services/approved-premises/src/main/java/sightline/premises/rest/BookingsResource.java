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
import sightline.premises.domain.Placement;
import sightline.premises.usecases.AssessPlacement;
import sightline.premises.usecases.Attempt;
import sightline.premises.usecases.BookPlacement;
import sightline.premises.usecases.ShowPlacement;
import sightline.premises.usecases.When;
import sightline.premises.usecases.WithdrawPlacement;

/** What becomes of a request over HTTP: assessed, booked, withdrawn. */
@Path("/placements")
@RunOnVirtualThread
@Tag(name = "placements")
class BookingsResource {
    private final AssessPlacement assessing;
    private final BookPlacement booking;
    private final WithdrawPlacement withdrawing;
    private final ShowPlacement showing;

    BookingsResource(
            AssessPlacement assessing, BookPlacement booking, WithdrawPlacement withdrawing, ShowPlacement showing) {
        this.assessing = assessing;
        this.booking = booking;
        this.withdrawing = withdrawing;
        this.showing = showing;
    }

    @POST
    @Path("/{id}/assess")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Assess a placement",
            description = "The premises answer the request. Where they asked for more they assess it again.")
    @APIResponse(responseCode = "200", description = "Assessed; the placement as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not the manager of these premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response assess(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A placement is assessed with a JSON object") AssessRequest request) {
        Attempt attempt = attempt(id, ifMatch, request.when());
        return Answers.to(assessing.assess(attempt, request.outcome(), request.reason()), this::shown);
    }

    @POST
    @Path("/{id}/book")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Book a placement",
            description = "Keeps a bed for a person who was found suitable, within the usual bound of a stay.")
    @APIResponse(responseCode = "200", description = "Booked; the placement as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "You are not the manager of these premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response book(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A placement is booked with a JSON object") BookRequest request) {
        Attempt attempt = attempt(id, ifMatch, request.when());
        return Answers.to(booking.book(attempt, request.booking()), this::shown);
    }

    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Withdraw a placement",
            description = "By the agency that asked, the lead agency or the premises, before the person arrives.")
    @APIResponse(responseCode = "200", description = "Withdrawn; the placement as it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(
            responseCode = "403",
            description = "Your agency did not ask for it, does not lead the case and is not the premises")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The placement has changed since the version in If-Match; the current state")
    public Response withdraw(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "A placement is withdrawn with a JSON object") ReasonRequest request) {
        Attempt attempt = attempt(id, ifMatch, request.when());
        return Answers.to(withdrawing.withdraw(attempt, request.reason()), this::shown);
    }

    private static Attempt attempt(UUID id, @Nullable String ifMatch, When when) {
        return new Attempt(new PlacementId(id), IfMatch.version(ifMatch), when);
    }

    private Response.ResponseBuilder shown(Placement now) {
        return Response.ok(PlacementView.of(showing.seen(now))).tag(Answers.tag(now.version()));
    }
}
