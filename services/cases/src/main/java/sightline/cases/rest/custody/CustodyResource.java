package sightline.cases.rest.custody;

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
import sightline.cases.usecases.custody.PlanRelease;
import sightline.cases.usecases.custody.RecordCharge;
import sightline.cases.usecases.custody.RecordSentence;
import sightline.cases.usecases.custody.ReleaseFromCustody;
import sightline.cases.usecases.custody.ReturnToCustody;
import sightline.cases.usecases.custody.WithdrawReleasePlan;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;

/** Custody over HTTP: who may ask for what stands in {@code sightline.cases.usecases.rights.Who}. */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "custody")
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
class CustodyResource {
    private final PlanRelease planning;
    private final WithdrawReleasePlan withdrawing;
    private final ReleaseFromCustody releasing;
    private final ReturnToCustody returning;
    private final RecordSentence sentencing;
    private final RecordCharge charging;
    private final CaseViews views;

    CustodyResource(
            PlanRelease planning,
            WithdrawReleasePlan withdrawing,
            ReleaseFromCustody releasing,
            ReturnToCustody returning,
            RecordSentence sentencing,
            RecordCharge charging,
            CaseViews views) {
        this.planning = planning;
        this.withdrawing = withdrawing;
        this.releasing = releasing;
        this.returning = returning;
        this.sentencing = sentencing;
        this.charging = charging;
        this.views = views;
    }

    @POST
    @Path("/{id}/plan-release")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Plan a release")
    public Response planRelease(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") PlanReleaseRequest request) {
        return Answers.to(planning.plan(request.on(id, ifMatch), request.plan()), views::shown);
    }

    @POST
    @Path("/{id}/withdraw-release-plan")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Withdraw the planned release")
    public Response withdrawReleasePlan(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ReasonRequest request) {
        return Answers.to(withdrawing.withdraw(request.on(id, ifMatch), request.reason()), views::shown);
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Say that the person has left custody")
    public Response release(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ReleaseRequest request) {
        return Answers.to(releasing.release(request.on(id, ifMatch), request.release()), views::shown);
    }

    @POST
    @Path("/{id}/return-to-custody")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Say that the person is in custody again")
    public Response returnToCustody(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ReasonRequest request) {
        return Answers.to(returning.returned(request.on(id, ifMatch), request.reason()), views::shown);
    }

    @POST
    @Path("/{id}/record-sentence")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record a sentence")
    public Response recordSentence(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") SentenceRequest request) {
        return Answers.to(sentencing.record(request.on(id, ifMatch), request::named), views::shown);
    }

    @POST
    @Path("/{id}/record-charge")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record a charge")
    public Response recordCharge(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ChargeRequest request) {
        return Answers.to(charging.record(request.on(id, ifMatch), request.charge()), views::shown);
    }
}
