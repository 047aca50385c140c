package sightline.people.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.people.domain.Person;
import sightline.people.domain.Role;
import sightline.people.usecases.FindColleagues;
import sightline.people.usecases.Names;
import sightline.platform.access.Roles;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.StaffId;

/** People by name over HTTP, for whoever has to name one of them, and names for what says only who by an id. */
@Path("/colleagues")
@RunOnVirtualThread
@Tag(name = "colleagues")
class ColleaguesResource {
    private final FindColleagues finding;

    ColleaguesResource(FindColleagues finding) {
        this.finding = finding;
    }

    @GET
    @RolesAllowed({
        Roles.SENIOR,
        Roles.HEAD,
        Roles.LEAD_MANAGER,
        Roles.AGENCY_SPOC,
        Roles.MAPPA_COORDINATOR,
        Roles.CHAIR,
        Roles.MINUTE_TAKER,
        Roles.AP_MANAGER
    })
    @Operation(
            summary = "Find people by name",
            description = "Who can sign in now: of your area for seniors, managers and co-ordination, of your agency "
                    + "for others. At most ten; more says whether there are others.")
    @APIResponse(responseCode = "200", description = "Those who are called so, by last name")
    @APIResponse(responseCode = "400", description = "Fewer than three letters")
    public Found find(
            @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 100, message = "has at most 100 characters")
                    @Pattern(regexp = "\\P{L}*(\\p{L}\\P{L}*){3,}", message = "is at least 3 letters of a name")
                    String words) {
        FindColleagues.Found found = finding.find(words);
        return new Found(found.some().stream().map(Colleague::of).toList(), found.more());
    }

    @GET
    @Path("/named")
    @RolesAllowed({Roles.READS_CASES, Roles.IG_OFFICER})
    @Operation(
            summary = "Say what people are called",
            description = "Those of these ids who are known in your area, whether they still work here or not.")
    @APIResponse(responseCode = "200", description = "Their names and agencies, without their roles")
    @APIResponse(responseCode = "400", description = "No id, too many, or one that is none")
    public List<Colleague> named(
            @QueryParam("id")
                    @NotEmpty(message = "is a staff id, and may be given up to 50 times")
                    @Size(max = 50, message = "is given at most 50 times")
                    List<@ReadsAs(StaffId.class) String> ids) {
        return finding.named(ids.stream().map(StaffId::new).collect(Collectors.toUnmodifiableSet())).stream()
                .map(Colleague::of)
                .toList();
    }

    /** Who was found. */
    @Schema(name = "ColleaguesFound")
    record Found(List<Colleague> items, boolean more) {}

    /** Somebody as others need to know them. */
    @Schema(name = "Colleague")
    record Colleague(String id, String name, String agency, List<Role> roles) {

        static Colleague of(Person person) {
            return new Colleague(
                    person.id().value(),
                    Names.of(person),
                    person.agency().value(),
                    person.roles().stream().sorted().toList());
        }
    }
}
