package sightline.cases.rest.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sightline.cases.usecases.retention.LiftLegalHold;
import sightline.cases.usecases.retention.SetLegalHold;
import sightline.cases.usecases.retention.ShowRetention;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.LegalHoldId;

/** Legal holds over HTTP. */
@Path("/cases")
@RunOnVirtualThread
@RolesAllowed(Roles.IG_OFFICER)
@Tag(name = "retention")
@APIResponse(responseCode = "200", description = "How long it is kept now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "404", description = "No such case, or none that your agency answers for")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
class LegalHoldsResource {
    private final SetLegalHold setting;
    private final LiftLegalHold lifting;
    private final ShowRetention showing;

    LegalHoldsResource(SetLegalHold setting, LiftLegalHold lifting, ShowRetention showing) {
        this.setting = setting;
        this.lifting = lifting;
        this.showing = showing;
    }

    @POST
    @Path("/{id}/set-legal-hold")
    @Idempotent
    @Operation(
            summary = "Keep anything of a case from being destroyed",
            description = "Of any case, managed or left; several may stand at once.")
    public Response set(
            @PathParam("id") UUID id,
            @Valid @NotNull(message = "This is asked with a JSON object") SetLegalHoldRequest request) {
        CaseId about = new CaseId(id);
        return Answers.to(setting.set(about, request.ground(), request.reference()), held -> Response.ok(shown(about)));
    }

    @POST
    @Path("/{id}/legal-holds/{holdId}/lift")
    @Idempotent
    @Operation(summary = "Lift a legal hold whose order has been released")
    public Response lift(
            @PathParam("id") UUID id,
            @PathParam("holdId") UUID holdId,
            @Valid @NotNull(message = "This is asked with a JSON object") WhyRequest request) {
        CaseId about = new CaseId(id);
        return Answers.to(
                lifting.lift(about, new LegalHoldId(holdId), request.reason()), lifted -> Response.ok(shown(about)));
    }

    private RetentionView shown(CaseId about) {
        return RetentionView.of(showing.show(about), showing.today());
    }
}
