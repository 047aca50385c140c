package sightline.cases.rest.permission;

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
import sightline.cases.usecases.permission.DecidePermission;
import sightline.cases.usecases.permission.PermissionsTold;
import sightline.cases.usecases.permission.RequestPermission;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Permissions over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "permissions")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or permission, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class PermissionsResource {
    private final RequestPermission requesting;
    private final DecidePermission deciding;
    private final ShowThings showing;
    private final PermissionsTold permissions;
    private final CaseViews views;

    PermissionsResource(
            RequestPermission requesting,
            DecidePermission deciding,
            ShowThings showing,
            PermissionsTold permissions,
            CaseViews views) {
        this.requesting = requesting;
        this.deciding = deciding;
        this.showing = showing;
        this.permissions = permissions;
        this.views = views;
    }

    @GET
    @Path("/permissions")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what the person asked leave for")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public PermissionsView permissions(@PathParam("id") UUID id) {
        return PermissionsView.of(showing.of(new CaseId(id), permissions, Verb.DECIDE_PERMISSION));
    }

    @POST
    @Path("/request-permission")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that the person asked leave for something")
    @APIResponse(responseCode = "201", description = "Recorded; Location is the permission")
    public Response request(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") RequestPermissionRequest request) {
        return Answers.to(
                requesting.request(request.on(id, ifMatch), request::named),
                asked -> views.with(asked.managed(), "permissions/" + asked.id()));
    }

    @POST
    @Path("/permissions/{permissionId}/decide")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Decide whether the person has leave",
            description = "The same decision again changes nothing; another one is refused.")
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("permissionId") UUID permission,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") DecidePermissionRequest request) {
        return Answers.to(deciding.decide(request.on(id, ifMatch), request.of(permission)), views::shown);
    }
}
