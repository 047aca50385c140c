package sightline.cases.rest.life;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.life.ChangeProvider;
import sightline.cases.usecases.life.ShowProviders;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Who cares for a person, over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "providers")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or provider, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ProvidersResource {
    private final ChangeProvider changing;
    private final ShowProviders showing;
    private final CaseViews views;

    ProvidersResource(ChangeProvider changing, ShowProviders showing, CaseViews views) {
        this.changing = changing;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/providers")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show who cares for the person")
    @APIResponse(responseCode = "200", description = "Those of now, as far as you are told of them")
    public ProvidersView providers(@PathParam("id") UUID id) {
        return ProvidersView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/change-provider")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that others care for the person", description = "The same again changes nothing.")
    public Response change(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ChangeProviderRequest request) {
        return Answers.to(changing.change(request.on(id, ifMatch), request.change()), views::shown);
    }
}
