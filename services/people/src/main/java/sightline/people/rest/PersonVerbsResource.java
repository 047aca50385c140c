package sightline.people.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.people.rest.Requests.EndRequest;
import sightline.people.rest.Requests.HomeRequest;
import sightline.people.rest.Requests.MoveRequest;
import sightline.people.rest.Requests.ProposeRequest;
import sightline.people.rest.Requests.RoleRequest;
import sightline.people.rest.Requests.VettingRequest;
import sightline.people.usecases.AddPerson;
import sightline.people.usecases.Asked;
import sightline.people.usecases.ChangePerson;
import sightline.people.usecases.FourEyes;
import sightline.people.usecases.Seen;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.StaffId;

/** What is changed of one person. */
@Path("/people/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.AGENCY_SPOC, Roles.MAPPA_COORDINATOR, Roles.SYSADMIN})
@Tag(name = "people")
@APIResponse(responseCode = "200", description = "Done; the person as they are now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "404", description = "No such person, or none whom you administer")
@APIResponse(responseCode = "409", description = "A rule said no: which, why and what would answer it")
@APIResponse(responseCode = "412", description = "The person has changed since you read them")
class PersonVerbsResource {
    private static final String JSON_NEEDED = "This is asked for with a JSON object";

    private final ChangePerson changing;
    private final AddPerson adding;
    private final FourEyes fourEyes;

    PersonVerbsResource(ChangePerson changing, AddPerson adding, FourEyes fourEyes) {
        this.changing = changing;
        this.adding = adding;
        this.fourEyes = fourEyes;
    }

    @POST
    @Path("/give-role")
    @Idempotent
    @Operation(summary = "Give a role")
    public Response giveRole(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @HeaderParam("If-Match") String match,
            @Valid @NotNull(message = JSON_NEEDED) RoleRequest request) {
        return answer(changing.giveRole(asked(id, match, request.reason()), request.role()));
    }

    @POST
    @Path("/take-role")
    @Idempotent
    @Operation(summary = "Take a role away", description = "At once: the person is signed out everywhere.")
    public Response takeRole(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @HeaderParam("If-Match") String match,
            @Valid @NotNull(message = JSON_NEEDED) RoleRequest request) {
        return answer(changing.takeRole(asked(id, match, request.reason()), request.role()));
    }

    @POST
    @Path("/take-clearance")
    @Idempotent
    @Operation(summary = "Take the clearance for category 4 away", description = "At once, by one person.")
    public Response takeClearance(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @HeaderParam("If-Match") String match,
            @Valid @NotNull(message = JSON_NEEDED) EndRequest request) {
        return answer(changing.takeClearance(asked(id, match, request.reason())));
    }

    @POST
    @Path("/extend-vetting")
    @Idempotent
    @Operation(summary = "Extend somebody's vetting")
    public Response extendVetting(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @HeaderParam("If-Match") String match,
            @Valid @NotNull(message = JSON_NEEDED) VettingRequest request) {
        return answer(changing.extendVetting(asked(id, match, request.reason()), request.until()));
    }

    @POST
    @Path("/set-home")
    @Idempotent
    @Operation(
            summary = "Say where somebody lives, or take it away",
            description =
                    "Only to notice when somebody opens the case of a person who lives there; nobody is shown it.")
    public Response setHome(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @HeaderParam("If-Match") String match,
            @Valid @NotNull(message = JSON_NEEDED) HomeRequest request) {
        return answer(changing.setHome(asked(id, match, request.reason()), request.home()));
    }

    @POST
    @Path("/move")
    @Idempotent
    @Operation(
            summary = "Change somebody's agency",
            description = "What two people had agreed on for the post that ends, ends with it.")
    public Response move(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @HeaderParam("If-Match") String match,
            @Valid @NotNull(message = JSON_NEEDED) MoveRequest request) {
        return answer(changing.move(asked(id, match, request.reason()), new AgencyId(request.agency())));
    }

    @POST
    @Path("/end")
    @Idempotent
    @Operation(summary = "End somebody's account at once", description = "Closed, and signed out everywhere.")
    public Response end(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Nullable @HeaderParam("If-Match") String match,
            @Valid @NotNull(message = JSON_NEEDED) EndRequest request) {
        return answer(changing.end(asked(id, match, request.reason())));
    }

    /** Not idempotent: an answer that is kept would keep the password. */
    @POST
    @Path("/first-password")
    @Operation(
            summary = "Make a first password, to be handed over once",
            description = "For whoever has not signed in yet. It is said once and kept nowhere; asked for again, "
                    + "another one takes its place.")
    public FirstPassword firstPassword(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Valid @NotNull(message = JSON_NEEDED) EndRequest request) {
        return switch (adding.firstPassword(asked(id, null, request.reason()))) {
            case Decision.Taken<String>(String password) -> new FirstPassword(password);
            case Decision.Refused<String>(var refusal) -> throw sightline.platform.http.Problems.refused(refusal);
        };
    }

    /** A password that is to be changed at once. */
    record FirstPassword(String password) {}

    @POST
    @Path("/propose")
    @Idempotent
    @Operation(
            summary = "Propose what nobody gives alone",
            description = "Category 4 clearance, auditor, information governance: a second administrator approves it "
                    + "within five working days, or it lapses.")
    @APIResponse(responseCode = "201", description = "Proposed; Location is the proposal")
    public Response propose(
            @PathParam("id") @ReadsAs(StaffId.class) String id,
            @Valid @NotNull(message = JSON_NEEDED) ProposeRequest request) {
        return Answers.to(
                fourEyes.propose(asked(id, null, request.reason()), request.right()), looked -> Response.created(
                                URI.create("/proposals/" + looked.proposal().id()))
                        .entity(ProposalView.of(looked)));
    }

    private static Asked asked(String id, @Nullable String match, String reason) {
        return new Asked(new StaffId(id), IfMatch.version(match), reason.strip());
    }

    private Response answer(Decision<Seen> decision) {
        return Answers.to(decision, seen -> Response.ok(PersonInFull.of(
                        seen,
                        fourEyes.of(seen.person()).stream()
                                .map(ProposalView::of)
                                .toList()))
                .tag(Answers.tag(seen.version())));
    }
}
