package sightline.actions.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Listing;
import sightline.actions.usecases.AssignAction;
import sightline.actions.usecases.ShowActions;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.ActionId;
import sightline.platform.language.CaseId;

/** Actions over HTTP: assigning one, looking. */
@Path("/actions")
@RunOnVirtualThread
@Tag(name = "actions")
class ActionsResource {
    private final AssignAction assigning;
    private final ShowActions showing;
    private final Clock clock;

    ActionsResource(AssignAction assigning, ShowActions showing, Clock clock) {
        this.assigning = assigning;
        this.showing = showing;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Assign an action",
            description = "Makes an agency on the case the owner of something to be done by a day.")
    @APIResponse(responseCode = "201", description = "Assigned; Location is the action")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "403", description = "Another area's meetings assign actions there")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response assign(
            @Valid @NotNull(message = "An action is assigned with a JSON object") AssignRequest request) {
        Instant at = request.occurredAt() == null ? clock.instant() : request.occurredAt();
        return Answers.to(assigning.assign(request.assignment(at), at, request.knownAt()), assigned -> Response.created(
                        URI.create("/actions/" + assigned.action().id()))
                .tag(Answers.tag(assigned.action().version()))
                .entity(ActionView.of(assigned)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Show an action",
            description = "Agencies on the case other than owner and lead see it without its words.")
    @APIResponse(responseCode = "200", description = "The action, and what you may do with it now")
    @APIResponse(responseCode = "404", description = "No such action, or none that you may know of")
    public Response show(@PathParam("id") UUID id) {
        return ActionAnswers.shown(showing.show(new ActionId(id))).build();
    }

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "List actions",
            description =
                    "The soonest due first: of a case or of several, of your agency (mine), or of your area's cases "
                            + "(area). Of several cases, those you may not see are left out.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    @APIResponse(responseCode = "403", description = "Only co-ordination and chairs list an area")
    public Page<ActionView> list(
            @QueryParam("caseId") @Size(max = 40, message = "is said of at most 40 cases") List<UUID> cases,
            @Nullable @QueryParam("owner") @Pattern(regexp = "mine|area", message = "is mine or area, or absent")
                    String owner,
            @QueryParam("status") @DefaultValue("open") @Pattern(regexp = "open|all", message = "is open or all")
                    String status,
            @QueryParam("late") @DefaultValue("false") boolean late,
            @Nullable @QueryParam("after") @ReadsAs(Listing.After.class) String after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        ShowActions.Shown shown = showing.list(new ShowActions.Asked(
                cases.stream().map(CaseId::new).collect(Collectors.toSet()),
                owner == null ? null : ShowActions.Owner.valueOf(owner.toUpperCase(Locale.ROOT)),
                status.equals("open"),
                late,
                after == null ? Listing.After.NOTHING : Listing.After.of(after),
                limit));
        return new Page<>(
                shown.seen().stream().map(ActionView::of).toList(),
                shown.next() == null ? null : shown.next().toString());
    }
}
