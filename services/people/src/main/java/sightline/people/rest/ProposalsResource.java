package sightline.people.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import sightline.people.rest.Requests.EndRequest;
import sightline.people.usecases.FourEyes;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;

/** What nobody gives alone, over HTTP. */
@Path("/proposals")
@RunOnVirtualThread
@RolesAllowed({Roles.AGENCY_SPOC, Roles.MAPPA_COORDINATOR, Roles.SYSADMIN})
@Tag(name = "proposals")
class ProposalsResource {
    private final FourEyes fourEyes;

    ProposalsResource(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @GET
    @Operation(summary = "List proposals for people whom you administer", description = "The latest first.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    public Page<ProposalView> list(
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<ProposalView> some =
                fourEyes.list(after, limit).stream().map(ProposalView::of).toList();
        return Page.of(some, limit, ProposalView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a proposal")
    @APIResponse(responseCode = "200", description = "The proposal")
    @APIResponse(responseCode = "404", description = "No such proposal, or none for a person whom you administer")
    public ProposalView show(@PathParam("id") UUID id) {
        return ProposalView.of(fourEyes.show(id));
    }

    @POST
    @Path("/{id}/approve")
    @Idempotent
    @Operation(summary = "Approve a proposal, as a second administrator")
    @APIResponse(responseCode = "200", description = "Approved, and given")
    @APIResponse(responseCode = "409", description = "A rule said no: which, why and what would answer it")
    public Response approve(
            @PathParam("id") UUID id, @Valid @NotNull(message = "An answer is a JSON object") EndRequest request) {
        return Answers.to(
                fourEyes.approve(id, request.reason().strip()), looked -> Response.ok(ProposalView.of(looked)));
    }

    @POST
    @Path("/{id}/decline")
    @Idempotent
    @Operation(summary = "Decline a proposal, as a second administrator")
    @APIResponse(responseCode = "200", description = "Declined; nothing was given")
    @APIResponse(responseCode = "409", description = "A rule said no: which, why and what would answer it")
    public Response decline(
            @PathParam("id") UUID id, @Valid @NotNull(message = "An answer is a JSON object") EndRequest request) {
        return Answers.to(
                fourEyes.decline(id, request.reason().strip()), looked -> Response.ok(ProposalView.of(looked)));
    }
}
