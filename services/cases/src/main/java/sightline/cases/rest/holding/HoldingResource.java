package sightline.cases.rest.holding;

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
import sightline.cases.usecases.holding.ShowHolders;
import sightline.cases.usecases.holding.TellOfHolder;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Who holds a case over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "holding")
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
class HoldingResource {
    private final TellOfHolder telling;
    private final ShowHolders showing;
    private final CaseViews views;

    HoldingResource(TellOfHolder telling, ShowHolders showing, CaseViews views) {
        this.telling = telling;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/holding")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show who holds the case, and who held it")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public HoldersView holding(@PathParam("id") UUID id) {
        return HoldersView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/mark-holder-absent")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record that who holds the case is away",
            description = "Another day on which they are expected back may be told later.")
    public Response absent(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AbsentRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.fact()), views::shown);
    }

    @POST
    @Path("/record-holder-return")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record that who holds the case is back",
            description = "Whoever covered for them covers no more.")
    public Response returned(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") HolderRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.fact()), views::shown);
    }

    @POST
    @Path("/name-cover")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say who of your agency covers for who is away",
            description = "A cover named later takes the place of the one before.")
    public Response cover(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") CoverRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.fact()), views::shown);
    }

    @POST
    @Path("/change-workload")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record how much who holds the case carries")
    public Response workload(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") WorkloadRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.fact()), views::shown);
    }

    @POST
    @Path("/end-allocation")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that somebody holds the case no more")
    public Response end(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") EndAllocationRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.fact()), views::shown);
    }
}
