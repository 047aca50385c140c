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
import sightline.cases.usecases.ShowThings;
import sightline.cases.usecases.life.CloseService;
import sightline.cases.usecases.life.StartService;
import sightline.cases.usecases.life.SupportsTold;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.ServiceId;

/**
 * The services that a person gets, over HTTP: who may ask for what stands in
 * {@code sightline.platform.access.CaseVerb}.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "services")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or service, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ServicesResource {
    private final StartService starting;
    private final CloseService closing;
    private final ShowThings showing;
    private final SupportsTold services;
    private final CaseViews views;

    ServicesResource(
            StartService starting, CloseService closing, ShowThings showing, SupportsTold services, CaseViews views) {
        this.starting = starting;
        this.closing = closing;
        this.showing = showing;
        this.services = services;
        this.views = views;
    }

    @GET
    @Path("/services")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show which services the person gets")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public ServicesView services(@PathParam("id") UUID id) {
        return ServicesView.of(showing.of(new CaseId(id), services, Verb.CLOSE_SERVICE));
    }

    @POST
    @Path("/start-service")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that the person begins to get a service")
    @APIResponse(responseCode = "201", description = "Recorded; Location is the service")
    public Response start(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") StartServiceRequest request) {
        return Answers.to(
                starting.start(request.on(id, ifMatch), request::named),
                told -> views.with(told.managed(), "services/" + told.id()));
    }

    @POST
    @Path("/services/{serviceId}/close")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record that a service closed",
            description = "The same again changes nothing; another closing is refused.")
    public Response close(
            @PathParam("id") UUID id,
            @PathParam("serviceId") UUID service,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") CloseServiceRequest request) {
        return Answers.to(
                closing.close(request.on(id, ifMatch), new ServiceId(service), request.receiver(), request.reason()),
                views::shown);
    }
}
