package sightline.cases.rest.victim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.usecases.victim.FindVictimSection;
import sightline.platform.access.Roles;
import sightline.platform.http.Problems;

/** Finding a victims' section over HTTP, for who knows the person's number and sees nothing else of the case. */
@Path("/victim-sections")
@RunOnVirtualThread
@RolesAllowed({Roles.VLO, Roles.READS_CASES})
@Tag(name = "victim liaison")
class VictimSectionsResource {
    private final FindVictimSection finding;

    VictimSectionsResource(FindVictimSection finding) {
        this.finding = finding;
    }

    /** Which case's section it is. */
    @Schema(name = "VictimSection")
    record VictimSection(String caseId) {}

    @GET
    @Operation(summary = "Find a case's victims' section by an exact number of the person it is about")
    @APIResponse(responseCode = "200", description = "The case; its section is /cases/{id}/victim-contacts")
    @APIResponse(responseCode = "400", description = "Malformed; what would be right")
    @APIResponse(responseCode = "404", description = "No such case, or none whose victims you may know of")
    public VictimSection find(
            @NotNull(message = "is pnc, crn or nomis") @QueryParam("kind") String kind,
            @Schema(examples = "X123456")
                    @NotNull(message = "is the number")
                    @Size(max = 30, message = "has at most 30 characters")
                    @QueryParam("value")
                    String value) {
        Identifier.Kind which = Problems.readable("kind", () -> Identifier.Kind.named(kind));
        Identifier number = Problems.readable("value", () -> which.read(value));
        return new VictimSection(finding.of(number).toString());
    }
}
