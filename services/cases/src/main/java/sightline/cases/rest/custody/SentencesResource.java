package sightline.cases.rest.custody;

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
import sightline.cases.usecases.ShowThings;
import sightline.cases.usecases.custody.EndSentence;
import sightline.cases.usecases.custody.SentencesTold;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Roles;
import sightline.platform.http.Answers;
import sightline.platform.http.Idempotent;
import sightline.platform.language.CaseId;
import sightline.platform.language.SentenceId;

/** Sentences over HTTP: who may ask for what stands in {@code sightline.platform.access.CaseVerb}. */
@Path("/cases/{id}")
@RunOnVirtualThread
@Tag(name = "sentences")
@APIResponse(responseCode = "200", description = "Done; the case as it is now")
@APIResponse(responseCode = "400", description = "Malformed; every field with what would be right")
@APIResponse(responseCode = "403", description = "Others may ask for this; the answer says who")
@APIResponse(responseCode = "404", description = "No such case or sentence, or none that you may know of")
@APIResponse(
        responseCode = "409",
        description = "A rule said no: which, why, where it is written, what would answer it")
@APIResponse(
        responseCode = "412",
        description = "The case has changed since the version in If-Match; the current state")
class SentencesResource {
    private final EndSentence ending;
    private final ShowThings showing;
    private final SentencesTold sentences;
    private final CaseViews views;

    SentencesResource(EndSentence ending, ShowThings showing, SentencesTold sentences, CaseViews views) {
        this.ending = ending;
        this.showing = showing;
        this.sentences = sentences;
        this.views = views;
    }

    @GET
    @Path("/sentences")
    @RolesAllowed(Roles.READS_CASES)
    @Operation(summary = "Show what courts sentenced the person to")
    @APIResponse(responseCode = "200", description = "The latest first, as far as you are told of it")
    public SentencesView sentences(@PathParam("id") UUID id) {
        return SentencesView.of(showing.of(new CaseId(id), sentences, Verb.END_SENTENCE));
    }

    @POST
    @Path("/sentences/{sentenceId}/end")
    @Idempotent
    @RolesAllowed(Roles.READS_CASES)
    @Operation(
            summary = "Record that a sentence binds the person no longer",
            description = "The same again changes nothing.")
    public Response end(
            @PathParam("id") UUID id,
            @PathParam("sentenceId") UUID sentence,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "This is asked with a JSON object") EndSentenceRequest request) {
        return Answers.to(ending.end(request.on(id, ifMatch), new SentenceId(sentence)), views::shown);
    }
}
