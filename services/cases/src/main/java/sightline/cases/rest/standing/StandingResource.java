package sightline.cases.rest.standing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import sightline.cases.rest.ReasonRequest;
import sightline.cases.usecases.exit.CloseCase;
import sightline.cases.usecases.exit.Deregister;
import sightline.cases.usecases.standing.ConsiderReferral;
import sightline.cases.usecases.standing.Refer;
import sightline.cases.usecases.standing.SetLevel;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;

/**
 * Why and how a person is managed, over HTTP: who may ask for what stands in
 * {@code sightline.cases.usecases.rights.Who}.
 */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "management")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class StandingResource {
    private final SetLevel setting;
    private final Refer referring;
    private final ConsiderReferral considering;
    private final Deregister deregistering;
    private final CloseCase closing;
    private final CaseViews views;

    StandingResource(
            SetLevel setting,
            Refer referring,
            ConsiderReferral considering,
            Deregister deregistering,
            CloseCase closing,
            CaseViews views) {
        this.setting = setting;
        this.referring = referring;
        this.considering = considering;
        this.deregistering = deregistering;
        this.closing = closing;
        this.views = views;
    }

    @POST
    @Path("/{id}/set-level")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Set category and level",
            description =
                    "A lower level is guarded like an exit: the refusal names each obstacle, and stays in the history.")
    public Response setLevel(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") SetLevelRequest request) {
        return Answers.keeping(setting.set(request.on(id, ifMatch), request.decision()), views::shown);
    }

    @POST
    @Path("/{id}/refer")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Ask for management at level 2 or 3")
    public Response refer(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ReferRequest request) {
        return Answers.to(referring.refer(request.on(id, ifMatch), request.referral()), views::shown);
    }

    @POST
    @Path("/{id}/consider-referral")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Say that a referral was considered and not made")
    public Response considerReferral(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ReasonRequest request) {
        return Answers.to(considering.notReferred(request.on(id, ifMatch), request.reason()), views::shown);
    }

    @POST
    @Path("/{id}/deregister")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Let a person leave their level or MAPPA",
            description = "The refusal names each obstacle with what would answer it, and stays in the history.")
    public Response deregister(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") DeregisterRequest request) {
        return Answers.keeping(deregistering.deregister(request.on(id, ifMatch), request.exit()), views::shown);
    }

    @POST
    @Path("/{id}/close")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Close a case for which there is, or was, no ground",
            description = "Guarded like an exit. Whoever need not be managed any more is deregistered.")
    public Response close(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") CloseRequest request) {
        return Answers.keeping(closing.close(request.on(id, ifMatch), request.closing()), views::shown);
    }
}
