package sightline.cases.rest.risk;

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
import sightline.cases.usecases.risk.ShowRisk;
import sightline.cases.usecases.risk.StartAssessment;
import sightline.cases.usecases.risk.TellOfRisk;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;

/**
 * What bears on the risk beside its assessment, over HTTP: who may ask for what stands in
 * {@code sightline.platform.access.CaseVerb}.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "risk")
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
class RiskResource {
    private final StartAssessment starting;
    private final TellOfRisk telling;
    private final ShowRisk showing;
    private final CaseViews views;

    RiskResource(StartAssessment starting, TellOfRisk telling, ShowRisk showing, CaseViews views) {
        this.starting = starting;
        this.telling = telling;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/risk")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show tier, assessments under way and protective factors")
    @APIResponse(responseCode = "200", description = "As far as you are told of it")
    public RiskView risk(@PathParam("id") UUID id) {
        return RiskView.of(showing.of(new CaseId(id)));
    }

    @POST
    @Path("/start-assessment")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Say that an assessment of the risk is under way",
            description = "It may be completed by its id, with assess.")
    @APIResponse(responseCode = "201", description = "Recorded; Location is the assessment")
    public Response start(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") StartAssessmentRequest request) {
        return Answers.to(
                starting.start(request.on(id, ifMatch), request.tool()),
                started -> views.with(started.managed(), "assessments/" + started.assessment()));
    }

    @POST
    @Path("/change-tier")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Rank how much supervision the person needs",
            description = "The tier that your agency told last changes nothing.")
    public Response changeTier(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") ChangeTierRequest request) {
        return Answers.to(telling.changeTier(request.on(id, ifMatch), request.change()), views::shown);
    }

    @POST
    @Path("/gain-protective-factor")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record what keeps the person from doing harm")
    public Response gain(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") GainFactorRequest request) {
        return Answers.to(telling.gain(request.on(id, ifMatch), request.gained()), views::shown);
    }

    @POST
    @Path("/lose-protective-factor")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Record that the person has lost what kept them from doing harm")
    public Response lose(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") LoseFactorRequest request) {
        return Answers.to(telling.lose(request.on(id, ifMatch), request.lost()), views::shown);
    }
}
