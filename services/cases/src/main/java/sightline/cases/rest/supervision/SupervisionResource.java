package sightline.cases.rest.supervision;

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
import sightline.cases.usecases.supervision.Allocate;
import sightline.cases.usecases.supervision.Assess;
import sightline.cases.usecases.supervision.ChangePlan;
import sightline.cases.usecases.supervision.ConsiderRecall;
import sightline.cases.usecases.supervision.RecordNonCompliance;
import sightline.cases.usecases.supervision.SetCondition;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;

/**
 * The supervision of a person over HTTP: who may ask for what stands in {@code sightline.cases.usecases.rights.Who}.
 */
@Path("/cases")
@RunOnVirtualThread
@Tag(name = "supervision")
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
class SupervisionResource {
    private final Allocate allocating;
    private final Assess assessing;
    private final ChangePlan planning;
    private final SetCondition binding;
    private final RecordNonCompliance recording;
    private final ConsiderRecall recalling;
    private final CaseViews views;

    SupervisionResource(
            Allocate allocating,
            Assess assessing,
            ChangePlan planning,
            SetCondition binding,
            RecordNonCompliance recording,
            ConsiderRecall recalling,
            CaseViews views) {
        this.allocating = allocating;
        this.assessing = assessing;
        this.planning = planning;
        this.binding = binding;
        this.recording = recording;
        this.recalling = recalling;
        this.views = views;
    }

    @POST
    @Path("/{id}/allocate")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Say who of your agency holds the case")
    public Response allocate(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AllocateRequest request) {
        return Answers.to(allocating.allocate(request.on(id, ifMatch), request::in), views::shown);
    }

    @POST
    @Path("/{id}/assess")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record an assessment of the risk of serious harm",
            description = "It completes one that was started where it cites its id; the same again changes nothing.")
    public Response assess(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AssessRequest request) {
        return Answers.to(request.ask(assessing, request.on(id, ifMatch)), views::shown);
    }

    @POST
    @Path("/{id}/change-plan")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Give the risk management plan a new version")
    public Response changePlan(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ChangePlanRequest request) {
        return Answers.to(planning.change(request.on(id, ifMatch), request.change()), views::shown);
    }

    @POST
    @Path("/{id}/set-condition")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Set a condition")
    public Response setCondition(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") SetConditionRequest request) {
        return Answers.to(binding.set(request.on(id, ifMatch), request::named), views::shown);
    }

    @POST
    @Path("/{id}/record-non-compliance")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record what was required and not done")
    public Response recordNonCompliance(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") NonComplianceRequest request) {
        return Answers.to(recording.record(request.on(id, ifMatch), request::named), views::shown);
    }

    @POST
    @Path("/{id}/consider-recall")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that recall was considered", description = "A person signs only as what they are.")
    public Response considerRecall(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ConsiderRecallRequest request) {
        return Answers.to(recalling.consider(request.on(id, ifMatch), request::named), views::shown);
    }
}
