package sightline.cases.rest.limits;

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
import sightline.cases.usecases.Command;
import sightline.cases.usecases.limits.LiftAccess;
import sightline.cases.usecases.limits.RestrictAccess;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.language.CaseId;

/** Limiting who may know of a case over HTTP. */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "limited access")
@APIResponse(responseCode = "200", description = "The case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(
        responseCode = "401",
        description = "Your sign-in is more than ten minutes ago: sign in again, then ask again")
@APIResponse(responseCode = "403", description = "Not for you; the detail says for whom")
@APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class LimitsResource {
    private final RestrictAccess restricting;
    private final LiftAccess lifting;
    private final CaseViews views;

    LimitsResource(RestrictAccess restricting, LiftAccess lifting, CaseViews views) {
        this.restricting = restricting;
        this.lifting = lifting;
        this.views = views;
    }

    @POST
    @Path("/{id}/restrict-access")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Limit access to a case by person",
            description =
                    "An exclusion keeps this person from knowing of the case. A restriction names one of the few who "
                            + "may, and keeps out everybody who is not named; whoever names somebody is named too, for at "
                            + "least as long, so that they can lift it. Said again of the same person, it replaces what was "
                            + "said before.")
    public Response restrict(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Access is limited with a JSON object") RestrictAccessRequest request) {
        return Answers.to(restricting.restrict(on(id, ifMatch), request.limit(), request.because()), views::shown);
    }

    @POST
    @Path("/{id}/lift-access")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Lift an exclusion, or a naming on a restriction",
            description = "Once nobody is named any more, the case is open to everybody on it again.")
    public Response lift(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") LiftAccessRequest request) {
        return Answers.to(
                lifting.lift(on(id, ifMatch), request.kind(), request.who(), request.because()), views::shown);
    }

    /** It holds from the moment it is told, never from before. */
    private static Command on(UUID about, @Nullable String ifMatch) {
        return new Command(new CaseId(about), IfMatch.version(ifMatch), null, null);
    }
}
