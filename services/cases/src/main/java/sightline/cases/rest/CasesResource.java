package sightline.cases.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.JoinAgency;
import sightline.cases.usecases.OpenCase;
import sightline.cases.usecases.ShowCase;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.Page;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/** Cases over HTTP: opening one, joining an agency, looking. */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "cases")
class CasesResource {
    private static final int USUAL_PAGE = 50;

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

    @GET
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "List cases",
            description =
                    "Those your agency is on; for co-ordination those of its area. In the order they were opened, each "
                            + "without what happened in it.")
    @APIResponse(responseCode = "200", description = "Some of them; ask for the rest with after=next")
    public ListedCases list(
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("" + USUAL_PAGE)
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit,
            @Nullable
                    @QueryParam("level")
                    @Min(value = 1, message = "is 1, 2 or 3")
                    @Max(value = 3, message = "is 1, 2 or 3")
                    Integer level,
            @Nullable
                    @QueryParam("category")
                    @Min(value = 1, message = "is 1, 2, 3 or 4")
                    @Max(value = 4, message = "is 1, 2, 3 or 4")
                    Integer category,
            @Nullable
                    @QueryParam("q")
                    @Parameter(
                            description =
                                    "The name or a part of it, misspelt or as it sounds, with a birth date or year "
                                            + "beside it or instead (smith 84, 9/3/1984); or a CRN, PNC or NOMIS number however "
                                            + "it is written. Best first, each with why it was found")
                    @Size(max = 100, message = "has at most 100 characters")
                    String words) {
        ShowCase.Narrowing to = new ShowCase.Narrowing(
                level == null ? null : Level.numbered(level),
                category == null ? null : Category.numbered(category),
                words == null || words.isBlank() ? null : words);
        List<ShowCase.Listed> listed = showing.list(to, after == null ? null : new CaseId(after), limit);
        Page<CaseView> page =
                Page.of(listed.stream().map(one -> views.inList(one.about())).toList(), limit, CaseView::id);
        return ListedCases.of(page, listed, page.next() == null ? showing.limited(to) : List.of());
    }
}
