package sightline.cases.rest.agencies;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.KeepAgencies;
import sightline.platform.access.Roles;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** Which agencies there are: plain reference data, with no rules of its own. */
@Path("/agencies")
@RunOnVirtualThread
@Tag(name = "agencies")
class AgenciesResource {
    private final KeepAgencies keeping;

    AgenciesResource(KeepAgencies keeping) {
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed({Roles.READS_CASES, Roles.SYSADMIN, Roles.AUDITOR, Roles.IG_OFFICER, Roles.VLO})
    @Operation(summary = "List the agencies there are")
    @APIResponse(responseCode = "200", description = "All of them, by area and name")
    public List<AgencyView> all() {
        return keeping.all().stream().map(AgencyView::of).toList();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.SYSADMIN)
    @Operation(summary = "Add an agency, or say anew what is known of it")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    public AgencyView put(
            @PathParam("id") @ReadsAs(AgencyId.class) String id,
            @Valid @NotNull(message = "An agency is a JSON object") AgencyRequest request) {
        return AgencyView.of(keeping.put(request.agency(new AgencyId(id))));
    }
}
