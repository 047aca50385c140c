package sightline.premises.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.http.Problems;
import sightline.platform.language.CaseId;
import sightline.platform.language.PlacementId;
import sightline.premises.domain.Phase;
import sightline.premises.usecases.RequestPlacement;
import sightline.premises.usecases.Seen;
import sightline.premises.usecases.ShowPlacement;

/** Placements over HTTP: asking for one, looking. */
@Path("/placements")
@RunOnVirtualThread
@Tag(name = "placements")
class PlacementsResource {
    private final RequestPlacement requesting;
    private final ShowPlacement showing;

    PlacementsResource(RequestPlacement requesting, ShowPlacement showing) {
        this.requesting = requesting;
        this.showing = showing;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Request a placement",
            description = "Asks approved premises for a place. Their staff see it from then on.")
    @APIResponse(responseCode = "201", description = "Requested; Location is the placement")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "Your agency does not supervise this person")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response request(
            @Valid @NotNull(message = "A placement is requested with a JSON object") PlacementRequest request) {
        return Answers.to(requesting.request(request.wish(), request.when()), requested -> Response.created(
                        URI.create("/placements/" + requested.id()))
                .tag(Answers.tag(requested.version()))
                .entity(PlacementView.of(showing.seen(requested))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show a placement")
    @APIResponse(responseCode = "200", description = "The placement")
    @APIResponse(responseCode = "404", description = "No such placement, or none that you may know of")
    public Response show(@PathParam("id") UUID id) {
        Seen seen = showing.show(new PlacementId(id));
        return Response.ok(PlacementView.of(seen))
                .tag(Answers.tag(seen.placement().version()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "List placements",
            description = "Of your own premises with premises=mine, or those of one person with caseId. In the order "
                    + "they were requested.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    @APIResponse(responseCode = "400", description = "Neither premises=mine nor caseId is given")
    public Page<PlacementView> list(
            @Nullable @QueryParam("premises") @Pattern(regexp = "mine", message = "is mine") String premises,
            @Nullable @QueryParam("caseId") UUID about,
            @Nullable
                    @QueryParam("status")
                    @Pattern(regexp = "expected|current|past", message = "is expected, current or past")
                    String status,
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        Phase phase = status == null ? null : Phase.valueOf(status.toUpperCase(Locale.ROOT));
        PlacementId from = after == null ? null : new PlacementId(after);
        List<PlacementView> some = some(premises, about, phase, from, limit).stream()
                .map(PlacementView::of)
                .toList();
        return Page.of(some, limit, PlacementView::id);
    }

    private List<Seen> some(
            @Nullable String premises,
            @Nullable UUID about,
            @Nullable Phase phase,
            @Nullable PlacementId after,
            int limit) {
        if (about != null) {
            return showing.of(new CaseId(about), phase, after, limit);
        }
        if (premises == null) {
            throw Problems.malformed("Say whose placements: premises=mine, or caseId");
        }
        return showing.mine(phase, after, limit);
    }
}
