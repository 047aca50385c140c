package sightline.cases.rest.compliance;

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
import sightline.cases.usecases.compliance.IssueWarning;
import sightline.cases.usecases.compliance.ShowCompliance;
import sightline.cases.usecases.compliance.TellPolice;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/**
 * What was required and not done over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "non-compliance")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or non-compliance, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class ComplianceResource {
    private final TellPolice telling;
    private final IssueWarning warning;
    private final ShowCompliance showing;
    private final CaseViews views;

    ComplianceResource(TellPolice telling, IssueWarning warning, ShowCompliance showing, CaseViews views) {
        this.telling = telling;
        this.warning = warning;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/non-compliance")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what was required and not done, and how the person was warned")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public ComplianceView nonCompliance(@PathParam("id") UUID id) {
        return ComplianceView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/non-compliance/{itemId}/tell-police")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record that the police were told of it",
            description = "The same reference again changes nothing.")
    public Response tellPolice(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID item,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") TellPoliceRequest request) {
        return Answers.to(telling.tell(request.on(id, ifMatch), request.of(item)), views::shown);
    }

    @POST
    @Path("/issue-warning")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that the person was warned")
    public Response warn(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") WarningRequest request) {
        return Answers.to(warning.issue(request.on(id, ifMatch), request.fact()), views::shown);
    }
}
