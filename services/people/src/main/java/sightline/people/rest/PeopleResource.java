package sightline.people.rest;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Role;
import sightline.people.usecases.AddPerson;
import sightline.people.usecases.FourEyes;
import sightline.people.usecases.Names;
import sightline.people.usecases.Seen;
import sightline.people.usecases.ShowPeople;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.StaffId;

/** People over HTTP: looking, and adding somebody. */
@Path("/people")
@RunOnVirtualThread
@RolesAllowed({Roles.AGENCY_SPOC, Roles.MAPPA_COORDINATOR, Roles.SYSADMIN})
@Tag(name = "people")
class PeopleResource {
    private final ShowPeople showing;
    private final AddPerson adding;
    private final FourEyes fourEyes;
    private final Names names;

    PeopleResource(ShowPeople showing, AddPerson adding, FourEyes fourEyes, Names names) {
        this.showing = showing;
        this.adding = adding;
        this.fourEyes = fourEyes;
        this.names = names;
    }

    @GET
    @Operation(
            summary = "List people",
            description = "Of your agency or area; those whose vetting ends first come first.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    public Page<PersonView> list(
            @Nullable @QueryParam("words") @Size(max = 100, message = "has at most 100 characters") String words,
            @Nullable @QueryParam("agency") @Size(max = 64, message = "has at most 64 characters") String agency,
            @Nullable @QueryParam("role") @ReadsAs(Role.class) String role,
            @QueryParam("show")
                    @DefaultValue("active")
                    @Pattern(regexp = "active|ended|vetting", message = "is active, ended or vetting")
                    String show,
            @QueryParam("after") @DefaultValue("0") @Min(value = 0, message = "is the next of the page before")
                    int after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        List<PersonView> some = showing.list(search(words, agency, role, show), after, limit).stream()
                .map(PersonView::of)
                .toList();
        return Page.of(some, limit, last -> Integer.toString(after + limit));
    }

    private static ShowPeople.Search search(
            @Nullable String words, @Nullable String agency, @Nullable String role, String show) {
        return new ShowPeople.Search(words, agency, role == null ? null : Role.of(role), show);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a person, what you may do, and what waits for a second administrator")
    @APIResponse(responseCode = "200", description = "The person")
    @APIResponse(responseCode = "404", description = "No such person, or none whom you administer")
    public Response show(@PathParam("id") @ReadsAs(StaffId.class) String id) {
        Seen seen = showing.show(new StaffId(id));
        List<ProposalView> proposals =
                fourEyes.of(seen.person()).stream().map(ProposalView::of).toList();
        return Response.ok(PersonInFull.of(seen, proposals))
                .tag(Answers.tag(seen.version()))
                .build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "Show what was changed of a person, by whom and why", description = "The latest first.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    @APIResponse(responseCode = "404", description = "No such person, or none whom you administer")
    public Page<ChangeView> changes(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        Map<StaffId, String> known = new HashMap<>();
        List<ChangeView> some = showing.changes(new StaffId(id), after, limit).stream()
                .map(one -> ChangeView.of(one, known.computeIfAbsent(one.by(), names::of)))
                .toList();
        return Page.of(some, limit, ChangeView::id);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Add a person",
            description = "Without roles and vetting. At the first sign-in they choose a password and a second factor.")
    @APIResponse(responseCode = "201", description = "Added; Location is the person")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(responseCode = "409", description = "A rule said no: which, why and what would answer it")
    public Response add(@Valid @NotNull(message = "A person is added with a JSON object") AddRequest request) {
        return Answers.to(adding.add(request.named(), request.to(), request.reason()), seen -> Response.created(
                        URI.create("/people/" + seen.person().id()))
                .tag(Answers.tag(seen.version()))
                .entity(PersonInFull.of(seen, List.of())));
    }
}
