package sightline.cases.rest.involvement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.CaseViews;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.Named;
import sightline.cases.usecases.involvement.AnswerInvolvement;
import sightline.cases.usecases.involvement.AskToBeInvolved;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.http.IfMatch;
import sightline.platform.http.Page;
import sightline.platform.language.CaseId;
import sightline.platform.language.InvolvementId;

/** Asking to be on a case that is named by its id, and answering, over HTTP. */
@Path("/cases")
@RunOnVirtualThread
@RolesAllowed(Roles.READS_CASES)
@Tag(name = "involvement")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
class InvolvementInCaseResource {
    private final AskToBeInvolved asking;
    private final AnswerInvolvement answering;
    private final CaseViews views;

    InvolvementInCaseResource(AskToBeInvolved asking, AnswerInvolvement answering, CaseViews views) {
        this.asking = asking;
        this.answering = answering;
        this.views = views;
    }

    @POST
    @Path("/{id}/involvement-requests")
    @Idempotent
    @Operation(
            summary = "Ask to be on a case",
            description = "The answer is the same whether there is such a case or not.")
    @APIResponse(responseCode = "202", description = "Received; nothing is said of whether there is such a case")
    public Response askOfCase(
            @PathParam("id") UUID id,
            @Valid @NotNull(message = "This is asked with a JSON object") AskOfCaseRequest request) {
        asking.ask(new Named.ById(new CaseId(id)), request.reason());
        return Response.accepted(ReceivedView.RECEIVED).build();
    }

    @GET
    @Path("/{id}/involvement-requests")
    @Operation(
            summary = "List which agencies asked to be on a case",
            description = "Oldest first, for those who may answer: of the lead agency, and co-ordination.")
    @APIResponse(responseCode = "200", description = "Some of it; ask for the rest with after=next")
    @APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
    @APIResponse(responseCode = "404", description = "No such case, or none that you may know of")
    public Page<InvolvementView> ofCase(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("after") UUID after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "is 1 to 200")
                    @Max(value = 200, message = "is 1 to 200")
                    int limit) {
        return InvolvementResource.page(answering.list(new CaseId(id), InvolvementResource.after(after), limit), limit);
    }

    @POST
    @Path("/{id}/involvement-requests/{requestId}/answer")
    @Idempotent
    @Operation(
            summary = "Answer an agency that asked to be on a case",
            description = "One that joins is on the case from then on. The same answer again changes nothing.")
    @APIResponse(responseCode = "200", description = "Answered; the case as it is now")
    @APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
    @APIResponse(responseCode = "404", description = "No such case or request, or none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "A rule said no: which, why, where it is written, what would answer it")
    @APIResponse(
            responseCode = "412",
            description = "The case has changed since the version in If-Match; the current state")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AnswerRequest request) {
        Command on = new Command(new CaseId(id), IfMatch.version(ifMatch), null, null);
        return Answers.to(answering.answer(on, new InvolvementId(requestId), request.said()), views::shown);
    }
}
