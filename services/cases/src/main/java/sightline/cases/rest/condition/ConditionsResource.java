package sightline.cases.rest.condition;

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
import sightline.cases.usecases.condition.ShowConditions;
import sightline.cases.usecases.condition.TellOfCondition;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/** Conditions over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "conditions")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or condition, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ConditionsResource {
    private final TellOfCondition telling;
    private final ShowConditions showing;
    private final CaseViews views;

    ConditionsResource(TellOfCondition telling, ShowConditions showing, CaseViews views) {
        this.telling = telling;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/conditions")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what binds the person, and what bound them")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public ConditionsView conditions(@PathParam("id") UUID id) {
        return ConditionsView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/conditions/{conditionId}/evidence")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record what shows that a condition is real")
    public Response evidence(
            @PathParam("id") UUID id,
            @PathParam("conditionId") UUID condition,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") EvidenceRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.of(condition)), views::shown);
    }

    @POST
    @Path("/conditions/{conditionId}/end")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that a condition binds no more")
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("conditionId") UUID condition,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") EndConditionRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.of(condition)), views::shown);
    }
}
