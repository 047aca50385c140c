package sightline.cases.rest.exchange;

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
import sightline.cases.usecases.exchange.AnswerQuestion;
import sightline.cases.usecases.exchange.AskQuestion;
import sightline.cases.usecases.exchange.ShowExchanges;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.QuestionId;

/**
 * What agencies ask each other, over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}.
 */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "questions")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or question, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class QuestionsResource {
    private final AskQuestion asking;
    private final AnswerQuestion answering;
    private final ShowExchanges showing;
    private final CaseViews views;

    QuestionsResource(AskQuestion asking, AnswerQuestion answering, ShowExchanges showing, CaseViews views) {
        this.asking = asking;
        this.answering = answering;
        this.showing = showing;
        this.views = views;
    }

    @GET
    @Path("/questions")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what your agency asked or was asked; the lead agency sees all")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public QuestionsView questions(@PathParam("id") UUID id) {
        return QuestionsView.of(showing.questions(new CaseId(id)));
    }

    @POST
    @Path("/ask-question")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Ask another agency on the case something")
    @APIResponse(responseCode = "201", description = "Asked; Location is the question")
    public Response ask(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AskQuestionRequest request) {
        return Answers.to(
                asking.ask(request.on(id, ifMatch), new AgencyId(request.to()), request.question()),
                asked -> views.with(asked.managed(), "questions/" + asked.question()));
    }

    @POST
    @Path("/questions/{questionId}/answer")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Answer a question",
            description =
                    "For the agency that was asked, once. The same answer again changes nothing; another one is refused.")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("questionId") UUID question,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") AnswerQuestionRequest request) {
        return Answers.to(
                answering.answer(request.on(id, ifMatch), new QuestionId(question), request.answer()), views::shown);
    }
}
