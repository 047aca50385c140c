package sightline.cases.rest.saved;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.domain.saved.SavedSearch;
import sightline.cases.usecases.saved.SaveSearch;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;

/** The searches a person has saved, over HTTP: theirs alone. */
@Path("/saved-searches")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "cases")
class SavedSearchesResource {
    private final SaveSearch saving;

    SavedSearchesResource(SaveSearch saving) {
        this.saving = saving;
    }

    @GET
    @Operation(summary = "List the searches you have saved", description = "By name. Nobody else sees them.")
    @APIResponse(responseCode = "200", description = "All of them")
    public SavedSearchView.Own own() {
        return SavedSearchView.Own.of(saving.own());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Save a search",
            description =
                    "What is saved is what is asked for, and not what it finds: that is decided each time anew. The "
                            + "same search under the same name is saved once.")
    @APIResponse(responseCode = "201", description = "Saved")
    @APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    public Response save(@Valid @NotNull(message = "A search is saved with a JSON object") SaveSearchRequest request) {
        return Answers.to(saving.save(request.name(), request.search()), SavedSearchesResource::made);
    }

    @POST
    @Path("/{id}/delete")
    @Idempotent
    @Operation(summary = "Delete a search you have saved")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "No such search of yours")
    public Response delete(@PathParam("id") UUID id) {
        saving.delete(new SavedSearch.Id(id));
        return Response.noContent().build();
    }

    private static Response.ResponseBuilder made(SavedSearch one) {
        return Response.created(URI.create("/saved-searches/" + one.id().value()))
                .entity(SavedSearchView.of(one));
    }
}
